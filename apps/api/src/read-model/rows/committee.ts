import { colleges } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { explainedSql, knownOfItem } from '../../committee/session-item.queries.js';
import { sessionOrder, toldSql } from '../../committee/session.queries.js';
import { mandateOrder } from '../../committee/committee.queries.js';
import { visibleProposalsSql } from '../../proposals/proposal.queries.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';

/** Both colleges in their order, as `k.college`. */
const bothColleges = sql`unnest(array[${sql.join(colleges.map((college) => sql.lit(college)))}]::text[])
  with ordinality k (college, place)`;

/** Something of each college of the row that stands under the alias the type's model knows. */
export const ofColleges = (at: At, type: string, condition: Sql = sql`true`): Sql =>
  at.many(type, { from: sql`from ${bothColleges} where ${condition}`, order: sql`k.place` });

export const committeeOf = (at: At): Sql =>
  at.one('Committee', {
    from: sql`from (select record -> 'committee' as told from country
      where record -> 'committee' -> 'name' is not null order by reference limit 1) co`,
  });

export const allCycles = (at: At): Sql =>
  at.many('CommitteeCycle', { from: sql`from committee_cycle c`, order: sql`c.starts_on desc, c.id` });

export const cycleOf = (at: At, id: Sql): Sql =>
  at.one('CommitteeCycle', {
    from: sql`from (select ${id} as id) up join committee_cycle c on c.id = up.id`,
  });

export const mandatesOf = (at: At, cycleId: Sql): Sql =>
  at.many('Mandate', {
    from: sql`from (select ${cycleId} as id) up join committee_mandate m on m.cycle_id = up.id`,
    order: mandateOrder,
  });

export const allSessions = (at: At): Sql =>
  at.many('CommitteeSession', { from: sql`from committee_session s`, order: sessionOrder });

export const sessionWhere = (at: At, condition: Sql): Sql =>
  at.one('CommitteeSession', { from: sql`from committee_session s where ${condition}` });

export const agendaOf = (at: At): Sql =>
  at.many('SessionItem', {
    from: sql`from (select s.id) up join committee_session s on s.id = up.id
      join session_item i on i.session_id = s.id`,
    order: sql`i.ordinal`,
  });

export const votesOf = (at: At): Sql =>
  at.many('SessionVote', {
    from: sql`from (select i.id) up join session_item i on i.id = up.id
      join committee_session s on s.id = i.session_id join session_vote v on v.item_id = i.id
      where ${toldSql(at.context)}`,
    order: sql`v.round desc`,
  });

export const proposalsOf = (at: At): Sql =>
  at.many('Proposal', {
    from: sql`from (select i.id) up join session_proposal a on a.item_id = up.id join proposal p on p.id = a.proposal_id
      where not a.gone and ${knownOfItem(at.context)} and ${visibleProposalsSql(at.context)}`,
    order: sql`p.reference`,
  });

/** Of the vote `v` on the item `i`: what is moved, without a justification that is not public yet. */
export const shownText = (isReader: boolean): Sql =>
  isReader
    ? sql`v.motion -> 'text'`
    : sql`case when v.motion ->> 'action' is null or ${explainedSql} then v.motion -> 'text' end`;
