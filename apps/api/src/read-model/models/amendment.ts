import { sql } from 'kysely';
import { array, instant, plain, string, word, type Sql } from '../json-sql.js';
import type { Model } from '../model.js';
import { repliesOf } from '../rows/amendments.js';
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
