import { anonymous } from '@iltizam/domain/roles';
import { sql, type RawBuilder } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { Page } from '../graphql/connection.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { readPage, type Order, type PageArguments } from '../graphql/page.js';
import { visibleSql } from '../visibility/visibility-sql.js';
import DataLoader from 'dataloader';
import type { ProposalComment } from './discussion.type.js';

/** Comments told with a proposal, however many there are; all are read page by page. */
export const mostComments = 100;

/** Is it read by everybody? Of a comment called `c`. */
export const shownComment = sql`c.shown_at is not null and c.removed_at is null`;

/** The comments of each proposal that everybody reads, the newest first. */
export const commentsOfProposal: LoaderOf<string, ProposalComment[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<ProposalComment & { proposalId: string }>`
        select asked.id as "proposalId", c.id, c.text, c.written_at as "writtenAt"
        from unnest(${ids}::uuid[]) asked(id) cross join lateral (
          select * from proposal_comment c where c.proposal_id = asked.id and ${shownComment}
          order by c.written_at desc, c.id desc limit ${mostComments}) c
        order by c.written_at desc, c.id desc`.execute(context.read);
      return rows;
    },
    (row) => row.proposalId,
  );

/** How many persons support each proposal. */
export const supportsOfProposal: LoaderOf<string, number> = (context) =>
  new DataLoader(async (ids) => {
    const { rows } = await sql<{ id: string; count: number }>`
      select s.proposal_id as id, count(*)::int as count from proposal_support s
      where s.proposal_id = any(${ids}::uuid[]) group by s.proposal_id`.execute(context.read);
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });

/** The same of a whole group: each person once, whichever of its proposals they support. */
export const supportsOfGroup: LoaderOf<string, number> = (context) =>
  new DataLoader(async (groups) => {
    const { rows } = await sql<{ id: string; count: number }>`
      select p.group_id as id, count(distinct s.citizen_id)::int as count
      from proposal_support s join proposal p on p.id = s.proposal_id
      where p.group_id = any(${groups}::uuid[]) group by p.group_id`.execute(context.read);
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return groups.map((id) => counts.get(id) ?? 0);
  });

/** The newest first. Also told by the read model. */
export const newestComments: Order = {
  name: 'comments on a proposal',
  direction: 'desc',
  columns: [
    { expression: sql`pc.written_at`, type: 'timestamptz' },
    { expression: sql`pc.id`, type: 'uuid' },
  ],
};

/** Comments called `pc` that everybody reads, of proposals that everybody reads. */
const readByAll = sql`pc.shown_at is not null and pc.removed_at is null and exists (
  select from proposal p where p.id = pc.proposal_id and p.removed_at is null and ${visibleSql(anonymous, 'proposal', 'p')})`;

/** Those under one proposal. Also told by the read model. */
export const commentsUnder = (proposal: unknown): RawBuilder<unknown> =>
  sql`pc.proposal_id = (select id from proposal where reference = ${proposal}) and ${readByAll}`;

const columns = sql`pc.id, pc.text, pc.written_at as "writtenAt"`;

export const proposalCommentPage = (
  context: Context,
  proposal: string,
  page: PageArguments,
): Promise<Page<ProposalComment>> =>
  readPage(
    context.read,
    { columns, from: sql`proposal_comment pc`, where: commentsUnder(proposal), order: newestComments },
    page,
  );

export async function proposalComment(context: Context, id: string): Promise<ProposalComment | null> {
  const { rows } = await sql<ProposalComment>`
    select ${columns} from proposal_comment pc where pc.id = ${id} and ${readByAll}`.execute(context.read);
  return rows[0] ?? null;
}
