import { sql } from 'kysely';
import { visibleAssignmentsSql } from '../../assignments/assignment.queries.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';
import { institutionsOn, namesDay } from './institutions.js';

/** Those of the proposal `p` whose field is read: that it is seen itself stands in its place already. */
const live = (at: At): Sql => sql`a.proposal_id = p.id and ${visibleAssignmentsSql(at.context)}`;

/** The lead institution first, the others by reference. */
export const assignmentsOf = (at: At): Sql =>
  at.many('Assignment', {
    from: sql`from assignment a join institution ai on ai.id = a.institution_id where ${live(at)}`,
    order: sql`a.lead desc, ai.reference`,
  });

/** The institutions of the assignments, those that returned it left out. */
export const institutionsAsked = (at: At): Sql =>
  institutionsOn(
    at,
    sql`select a.institution_id, ${namesDay(at, sql`p.plan_id`)}, case when a.lead then 0 else 1 end
        from assignment a where ${live(at)} and a.state <> 'RETURNED'`,
  );
