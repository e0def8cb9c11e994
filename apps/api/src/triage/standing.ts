import { restoringActions } from '@iltizam/domain/proposal-history';
import { sql } from 'kysely';

/**
 * Does the step `t` of a proposal stand, or was it undone? Each restoring step takes the last standing one away, as the
 * domain's `replay` has it: a step is undone once the steps after it, counted up and down, have fallen below it.
 */
export const standing = sql`not exists (
  select 1 from (
    select sum(case when l.action = any(${restoringActions}::text[]) then -1 else 1 end)
             over (order by l.at, l.id) as height
    from transition l
    where l.record_type = t.record_type and l.record_id = t.record_id and (l.at, l.id) > (t.at, t.id)
  ) later where later.height < 0)`;
