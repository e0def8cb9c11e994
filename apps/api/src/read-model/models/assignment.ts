import { assignmentDecisions } from '@iltizam/domain/assignment-workflow';
import { sql } from 'kysely';
import { dayPrecision, knownDay } from '../../timeline/known-day.js';
import { plain, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { institutionOn, namesDay } from '../rows/institutions.js';
import { localized } from './text.js';

/** An assignment called `a` of a proposal called `p`. */
export const assignment: Model = {
  id: () => word(sql`a.id`),
  lead: () => plain(sql`a.lead`),
  decision: () => word(sql`case when a.state = any(${assignmentDecisions}::text[]) then a.state end`),
  justification: localized(sql`a.justification`),
  answeredOn: () => word(knownDay(sql`a.answered_at`, sql`a.answered_precision`)),
  answeredPrecision: () => word(dayPrecision(sql`a.answered_precision`)),
  // What only staff are shown: the public schema has no such fields.
  state: () => word(sql`a.state`),
  dueOn: () => word(sql`a.due_on`),
  version: () => plain(sql`a.version`),
  institution: (at) => institutionOn(at, sql`a.institution_id`, namesDay(at, sql`p.plan_id`)),
};
