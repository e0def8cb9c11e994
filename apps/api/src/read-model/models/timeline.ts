import { sql } from 'kysely';
import { instant, string, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { institutionOn, namesDay } from '../rows/institutions.js';
import { localized } from './text.js';

export const transition: Model = {
  action: () => string(sql`t.action`),
  from: () => string(sql`t.from_state`),
  to: () => string(sql`t.to_state`),
};

/** A step called `t` of a record in the plan `up.plan_id`. */
export const timelineEntry: Model = {
  at: () => instant(sql`t.at`),
  atPrecision: () => word(sql`t.at_precision`),
  transition: (at) => at.object('Transition'),
  actorRole: () => word(sql`t.actor_role`),
  actorCollege: () => word(sql`t.actor_college`),
  institution: (at) => institutionOn(at, sql`t.institution_id`, namesDay(at, sql`up.plan_id`)),
  reasonCode: () => word(sql`t.reason_code`),
  reason: localized(sql`t.reason`),
  provenance: () => word(sql`t.provenance`),
};
