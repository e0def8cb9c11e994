import { conflictOf } from '@iltizam/domain/recusal';
import { sql } from 'kysely';
import { oneByKey } from '../graphql/batch.js';
import type { Page } from '../graphql/connection.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { readPage, type Order, type PageArguments } from '../graphql/page.js';
import { declaredSql, shownAuthorsSql } from '../proposals/conflict-sql.js';
import { proposalFactsOf } from '../proposals/proposal-facts.queries.js';
import type { ConflictOfInterest, Recusal } from './recusal.type.js';

/** What stands between whoever asks and this proposal, by the same facts that refuse a step. */
export async function conflictOn(context: Context, proposalId: string): Promise<ConflictOfInterest | null> {
  const facts = await context.load(proposalFactsOf).load(proposalId);
  const conflict = facts && conflictOf(context.actor, facts.conflicts);
  return (
    conflict && {
      ...conflict,
      declaredAt: conflict.declaredAt === null ? null : new Date(conflict.declaredAt),
    }
  );
}

type Count = { proposalId: string; count: number };

/**
 * How many people stand aside from each proposal: who declared it, and today's members whose organisation wrote it or
 * another of its group. The latter are not counted while what they wrote is screened blind: their number would tell. Who
 * wrote it themselves never is: one more would tell that its author is one of few.
 */
export const recusalCountOf: LoaderOf<string, Count | null> = (context) =>
  oneByKey<string, Count>(
    async (ids) => {
      const { rows } = await sql<Count>`
        select p.id as "proposalId", (
          select count(*) from (
            select user_id from (${declaredSql}) declared
            union
            select m.account_id from membership m join institution o on o.id = m.institution_id
            where m.role = 'MEMBER' and m.valid_from <= ${context.today}::date
              and (m.valid_to is null or m.valid_to >= ${context.today}::date)
              and o.reference in (${shownAuthorsSql(context)})
          ) aside
        )::int as count
        from proposal p where p.id = any(${ids}::uuid[])`.execute(context.read);
      return rows;
    },
    (row) => row.proposalId,
  );

const newestFirst: Order = {
  name: 'recusals, newest',
  direction: 'desc',
  columns: [
    { expression: sql`r.declared_at`, type: 'timestamptz' },
    { expression: sql`r.id`, type: 'uuid' },
  ],
};

/** The register of a plan: every declaration, those withdrawn included. */
export const recusalPage = (context: Context, plan: string, page: PageArguments): Promise<Page<Recusal>> =>
  readPage(
    context.read,
    {
      columns: sql`r.id, u.name, r.ground, r.declared_at as "declaredAt", r.withdrawn_at as "withdrawnAt",
        r.proposal_id as "proposalId"`,
      from: sql`recusal r join account u on u.id = r.user_id join proposal p on p.id = r.proposal_id`,
      where: sql`p.plan_id = (select id from plan where reference = ${plan})`,
      order: newestFirst,
    },
    page,
  );
