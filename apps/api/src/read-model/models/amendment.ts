import { sql } from 'kysely';
import { array, float, instant, plain, string, word, type Sql } from '../json-sql.js';
import type { Model } from '../model.js';
import { plannedOf, repliesOf } from '../rows/amendments.js';
import { localized, localizedHere, localizedList } from './text.js';

const kept = (field: string): Sql => sql`(v.text -> ${sql.lit(field)})`;
const maybe = (field: string): Sql => sql`nullif(${kept(field)}, 'null'::jsonb)`;

/** A version of a commitment's text, called `v`. */
export const commitmentVersion: Model = {
  number: () => plain(sql`v.number`),
  heldFrom: () => word(sql`v.held_from`),
  reason: localized(sql`v.reason`),
  changed: () => array(sql`v.changed`),
  title: localizedHere(kept('title')),
  problem: localized(maybe('problem')),
  solution: localized(maybe('solution')),
  expectedResults: localizedList(kept('expectedResults')),
  contribution: localized(maybe('contribution')),
  additionalInformation: localized(maybe('additionalInformation')),
  ogpValues: () => array(sql`array(select jsonb_array_elements_text(${kept('ogpValues')}))`),
  sdgs: () => array(sql`array(select jsonb_array_elements_text(${kept('sdgs')})::int)`),
  activities: (at) => plannedOf(at, 'PlannedActivity', 'activities'),
  indicators: (at) => plannedOf(at, 'PlannedIndicator', 'indicators'),
};

const planned = (field: string): Sql => sql`w.value ->> ${sql.lit(field)}`;

/** An activity of a version, as `w.value`. */
export const plannedActivity: Model = {
  id: () => word(planned('id')),
  ordinal: () => plain(planned('ordinal')),
  title: localizedHere(sql`(w.value -> 'title')`),
  startsOn: () => word(planned('startsOn')),
  endsOn: () => word(planned('endsOn')),
  startPrecision: () => word(planned('startPrecision')),
  endPrecision: () => word(planned('endPrecision')),
  withdrawnOn: () => word(planned('withdrawnOn')),
};

/** An indicator of a version, as `w.value`. */
export const plannedIndicator: Model = {
  id: () => word(planned('id')),
  ordinal: () => plain(planned('ordinal')),
  kind: () => word(planned('kind')),
  name: localizedHere(sql`(w.value -> 'name')`),
  unit: () => word(planned('unit')),
  baseline: () => float(sql`(${planned('baseline')})::numeric`),
  target: () => float(sql`(${planned('target')})::numeric`),
  direction: () => word(planned('direction')),
  withdrawnOn: () => word(planned('withdrawnOn')),
};

/** What others say of a commitment, called `s`. */
export const assessment: Model = {
  id: () => word(sql`s.id`),
  voice: () => word(sql`s.voice`),
  completion: () => word(sql`s.completion`),
  ambition: () => string(sql`s.ambition`),
  earlyResults: () => string(sql`s.early_results`),
  author: () => string(sql`s.author`),
  replies: (at) => repliesOf(at, sql`s.id`),
  text: localized(sql`s.text`),
  source: () => string(sql`s.source`),
  on: () => word(sql`s.assessed_on`),
  recordedAt: () => instant(sql`s.recorded_at`),
};

/** What an institution answers to an assessment, called `reply`. */
export const assessmentReply: Model = {
  id: () => word(sql`reply.id`),
  text: localizedHere(sql`reply.text`),
  recordedAt: () => instant(sql`reply.recorded_at`),
};
