import type { AssignmentState } from '@iltizam/domain/assignment-workflow';
import type { Channel } from '@iltizam/domain/channels';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { replay, type ProposalStep, type Replayed } from '@iltizam/domain/proposal-history';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import type { ProposalFacts } from '@iltizam/domain/proposal-workflow';
import { isRecused, type ConflictFacts } from '@iltizam/domain/recusal';
import type { Actor } from '@iltizam/domain/roles';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import type { LoaderOf } from '../graphql/context.js';
import { todaySql } from '../database/today-sql.js';
import { openStagesSql } from '../plans/open-stages-sql.js';
import type { Condition } from '../visibility/visibility-sql.js';
import { authorsSql, concernedSql, declaredSql, writersSql } from './conflict-sql.js';

/** What the rules need to know of a proposal, for one person; who took part in the standing decision; what conflicts rest on. */
export type KnownFacts = ProposalFacts &
  Pick<Replayed, 'deciders'> &
  Pick<Row, 'id' | 'planId' | 'version' | 'outcomeStands'> & { conflicts: ConflictFacts };

interface Row {
  id: string;
  planId: string;
  version: number;
  reference: string;
  state: ProposalState;
  channel: Channel;
  openStages: StageKind[];
  secondReader: boolean;
  hasReachableAuthor: boolean;
  conflicts: ConflictFacts;
  outcomePublished: boolean;
  /** There is an outcome of the present state or of a former one, published or not. */
  outcomeStands: boolean;
  groupLead: string | null;
  assignments: { institution: string; lead: boolean; state: AssignmentState }[];
  steps: ProposalStep[];
  committeeSits: boolean;
}

/** The facts of many proposals in one statement. In a command, call it with the transaction's reader. */
export async function readProposalFacts(
  read: Reader,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, KnownFacts>> {
  const facts = await factsWhere(read, actor, sql`p.id = any(${ids})`);
  return new Map(facts.map((known) => [known.id, known]));
}

/** The same of the proposals `p` for which a condition holds. */
export async function factsWhere(read: Reader, actor: Actor, where: Condition): Promise<KnownFacts[]> {
  const { rows } = await sql<Row>`
    select p.id, p.plan_id as "planId", p.version, p.reference, p.state, p.channel, ${openStagesSql('plan')} as "openStages", plan.second_reader as "secondReader",
      exists (select 1 from proposal_author a where a.proposal_id = p.id and a.email_confirmed_at is not null)
        as "hasReachableAuthor",
      json_build_object(
        'authors', array(${authorsSql}), 'writers', array(${writersSql}), 'concerned', array(${concernedSql}), 'binding', plan.binding_recusal,
        'declared', array(select json_build_object('userId', d.user_id, 'declaredAt', d.declared_at)
                          from (${declaredSql}) d)) as conflicts,
      exists (select 1 from outcome o where o.proposal_id = p.id and o.superseded_at is null
              and o.published_at is not null) as "outcomePublished",
      exists (select 1 from outcome o where o.proposal_id = p.id and o.superseded_at is null) as "outcomeStands",
      (select l.reference from proposal_group g join proposal l on l.id = g.lead_id
       where g.id = p.group_id and l.id <> p.id) as "groupLead",
      array(select json_build_object('institution', i.reference, 'lead', a.lead, 'state', a.state)
            from assignment a join institution i on i.id = a.institution_id
            where a.proposal_id = p.id and a.ended_at is null order by a.id) as assignments,
      array(select json_build_object('action', t.action, 'from', t.from_state, 'to', t.to_state,
                                     'userId', t.actor_id, 'role', t.actor_role, 'college', t.actor_college)
            from transition t where t.record_type = 'PROPOSAL' and t.record_id = p.id
            order by t.at, t.id) as steps,
      exists (select 1 from committee_cycle c where c.starts_on <= ${todaySql}
              and (c.ends_on is null or c.ends_on >= ${todaySql})) as "committeeSits"
    from proposal p join plan on plan.id = p.plan_id
    where ${where}`.execute(read);
  return rows.map((row) => factsOf(row, actor));
}

/** The facts of a page of proposals, read once however many fields ask for them. */
export const proposalFactsOf: LoaderOf<string, KnownFacts | null> = (context) =>
  new DataLoader(async (ids) => {
    const facts = await readProposalFacts(context.read, context.actor, ids);
    return ids.map((id) => facts.get(id) ?? null);
  });

function factsOf({ secondReader, steps, ...row }: Row, actor: Actor): KnownFacts {
  return {
    ...row,
    ...replay(steps),
    policy: secondReader ? ('SECOND_READER' as const) : ('SINGLE' as const),
    recused: isRecused(actor, row.conflicts),
  };
}
