import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import type { Narrowed } from '../graphql/page.js';
import { holdsWords, unseen } from '../search/words-in.js';
import type { Condition } from '../visibility/visibility-sql.js';
import { matchingBesidesWords, standingWhere, type ProposalFilter } from './proposal.filter.js';
import type { ProposalOrder } from './proposal-orders.js';

/** What is read in order from an index, in a plan and on a theme too. */
const inOrder: readonly ProposalOrder[] = ['SUBMITTED_AT_DESC', 'SUBMITTED_AT_ASC'];

/** So many are looked at first, which tells how common the words are; of fewer than ten times as many, none. */
const LOOKED_AT = 400;

/** Most that are walked past before the index is asked after all. */
const WALKED_PAST = 10_000;

/** One that the index proposes is read from anywhere, compared, kept and sorted: as dear as so many walked past. */
const DEARER = 4;

/**
 * A page of the proposals that hold some words. Where the words are common, the index finds far more than a page, all to
 * be read and sorted; where they are rare, walking in order takes for ever. So the first ones in order are looked at: of
 * n proposals the index proposes n * found / looked at, and a page is full after size * looked at / found. The way that
 * takes less is gone; each finds the same. Null where the list has no index in that order, or a better one.
 */
export function soughtInOrder(
  context: Context,
  filter: ProposalFilter | null,
  orderBy: ProposalOrder,
): Narrowed | null {
  const { plan, theme, meeting, institution, q, waitingForMe } = filter ?? {};
  if (q == null || meeting != null || institution != null || waitingForMe) return null;
  if (!inOrder.includes(orderBy)) return null;
  const rest = matchingBesidesWords(context, filter);
  const words = holdsWords('p', q, unseen);
  const inIndex = standingWhere(context, plan == null ? null : { plan, theme: theme ?? null }, 'p');
  return ({ after, sort, most }) => {
    const first = (many: Condition) => sql`(
      select * from proposal p where ${sql.join([...inIndex, after], sql` and `)} order by ${sort} limit ${many}) p`;
    const [lookedAt, walkedPast] = [sql.lit(LOOKED_AT), sql.lit(WALKED_PAST)];
    return sql`p.id = any(array(
      with size as materialized (
        select reltuples as n, reltuples >= 10 * ${lookedAt} as large from pg_class where oid = 'public.proposal'::regclass),
      looked as materialized (
        select p.id from ${first(lookedAt)} where (select large from size) and ${words} and ${rest} limit ${most}),
      found as materialized (select count(*) as n from looked),
      way as materialized (
        select large and found.n < ${most}
          and ${sql.lit(DEARER)} * size.n * found.n ^ 2 > ${most} * ${lookedAt} ^ 2 as walks from size, found),
      walked as materialized (
        select p.id from ${first(walkedPast)} where (select walks from way) and ${words} and ${rest} limit ${most}),
      reach as materialized (
        select case when walks then ${walkedPast} when large then ${lookedAt} else 0 end as n from size, way),
      seen as materialized (
        select (select count(*) from ${first(sql`(select n from reach)`)}) < reach.n as whole from reach)
      select id from looked union all select id from walked union all
      (select p.id from (select * from proposal p where ${words} offset 0) p
       where (select n < ${most} from found) and (select count(*) < ${most} from walked) and (select not whole from seen)
         and ${rest} and ${after}
       order by ${sort} limit ${most})))`;
  };
}
