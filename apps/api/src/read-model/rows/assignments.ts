import { sql } from 'kysely';
import { visibleAssignmentsSql } from '../../assignments/assignment.queries.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';
import { institutionsOn, namesDay } from './institutions.js';

const live = (at: At, proposalId: Sql): Sql => sql`(select ${proposalId} as id) up
  join proposal p on p.id = up.id join assignment a on a.proposal_id = p.id and ${visibleAssignmentsSql(at.context)}`;

/** The lead institution first, the others by reference. */
export const assignmentsOf = (at: At, proposalId: Sql): Sql =>
  at.many('Assignment', {
    from: sql`from ${live(at, proposalId)} join institution ai on ai.id = a.institution_id`,
    order: sql`a.lead desc, ai.reference`,
  });

/** The institutions of the assignments, those that returned it left out. */
export const institutionsAsked = (at: At, proposalId: Sql): Sql =>
  institutionsOn(
    at,
    sql`select a.institution_id, ${namesDay(at, sql`p.plan_id`)}, case when a.lead then 0 else 1 end
        from ${live(at, proposalId)} where a.state <> 'RETURNED'`,
  );
