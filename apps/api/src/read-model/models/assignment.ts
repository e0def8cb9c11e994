import { assignmentDecisions } from '@iltizam/domain/assignment-workflow';
import { sql } from 'kysely';
import { visibleAssignmentsSql } from '../../assignments/assignment.queries.js';
import { dayPrecision, knownDay } from '../../timeline/known-day.js';
import { plain, word, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';
import { institutionOn, institutionsOn, namesDay } from './institution.js';
import { localized } from './text.js';

/** An assignment called `a` of a proposal called `p`. */
const assignment: Model = {
  id: () => word(sql`a.id`),
  lead: () => plain(sql`a.lead`),
  decision: () => word(sql`case when a.state = any(${assignmentDecisions}::text[]) then a.state end`),
  justification: localized(sql`a.justification`),
  answeredOn: () => word(knownDay(sql`a.answered_at`, sql`a.answered_precision`)),
  answeredPrecision: () => word(dayPrecision(sql`a.answered_precision`)),
  institution: (at) => institutionOn(at, sql`a.institution_id`, namesDay(at, sql`p.plan_id`)),
};

/** What only staff are shown of it; the public schema has no such fields. */
const staffAssignment: Model = {
  ...assignment,
  state: () => word(sql`a.state`),
  dueOn: () => word(sql`a.due_on`),
  version: () => plain(sql`a.version`),
};

const live = (at: At, proposalId: Sql): Sql => sql`(select ${proposalId} as id) up
  join proposal p on p.id = up.id join assignment a on a.proposal_id = p.id and ${visibleAssignmentsSql(at.context)}`;

/** The lead institution first, the others by reference. */
export const assignmentsOf = (at: At, proposalId: Sql): Sql =>
  at.many(staffAssignment, {
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
