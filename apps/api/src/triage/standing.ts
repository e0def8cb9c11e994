import { restoringActions } from '@iltizam/domain/proposal-history';
import { sql } from 'kysely';

/** The steps of the same record after `t`. */
const later = sql`
  from transition l
  where l.record_type = t.record_type and l.record_id = t.record_id and (l.at, l.id) > (t.at, t.id)`;

/** A step adds one to what stands, a restoring step takes the last one away: the domain's `replay`, counted. */
const weight = sql`case when l.action = any(${restoringActions}::text[]) then -1 else 1 end`;

/** Does the step `t` of a proposal stand? It is undone once the steps after it have taken away more than they added. */
export const standing = sql`not exists (
  select 1 from (select sum(${weight}) over (order by l.at, l.id) as height ${later}) after where after.height < 0)`;

/** Is the step `t`, which stands, the last that does? */
export const lastStanding = sql`(select coalesce(sum(${weight}), 0) ${later}) = 0`;
