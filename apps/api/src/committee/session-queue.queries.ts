import type { SessionItemState } from '@iltizam/domain/session-table';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { proposalById } from '../proposals/proposal.queries.js';
import type { Proposal } from '../proposals/proposal.type.js';
import { visibleSql, type Condition } from '../visibility/visibility-sql.js';

const MOST = 500;

/** The agendas on which a proposal waits for its decision. */
export const onAgendasSql = (proposalId: Condition): Condition => sql`
  from session_proposal a join session_item i on i.id = a.item_id join committee_session s on s.id = i.session_id
  where a.proposal_id = ${proposalId} and not a.gone and i.state in ('WAITING', 'VOTING', 'REJECTED')
    and s.state in ('CONVENED', 'OPEN')`;

/** What was sent to the session and waits for an agenda, the oldest first. */
export async function sessionQueue(context: Context): Promise<Proposal[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from proposal p
    where p.state = 'REFERRED' and p.removed_at is null and ${visibleSql(context.actor, 'triage', 'p')}
      and not exists (select 1 ${onAgendasSql(sql`p.id`)})
    order by p.reference limit ${MOST}`.execute(context.read);
  const found = await Promise.all(rows.map(({ id }) => context.load(proposalById).load(id)));
  return found.filter((proposal) => proposal !== null);
}

type OnAgenda = { proposalId: string; sessionId: string };

/** The session whose agenda holds a proposal; on two at once it never is. */
export const agendaOfProposal: LoaderOf<string, OnAgenda | null> = (context) =>
  oneByKey<string, OnAgenda>(
    async (ids) => {
      const { rows } = await sql<OnAgenda>`
        select a.proposal_id as "proposalId", s.id as "sessionId" ${onAgendasSql(sql`any(${ids}::uuid[])`)}`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.proposalId,
  );

/** Where the items stand on which a proposal waits for a decision. */
export async function agendaStatesOf(read: Reader, proposalId: string): Promise<SessionItemState[]> {
  const { rows } = await sql<{ state: SessionItemState }>`
    select i.state ${onAgendasSql(sql`${proposalId}::uuid`)}`.execute(read);
  return rows.map(({ state }) => state);
}
