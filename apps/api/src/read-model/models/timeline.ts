import { sql } from 'kysely';
import type { RecordType } from '../../timeline/transition.entity.js';
import { visibleTo } from '../../visibility/visibility-sql.js';
import { instant, string, word, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';
import { institutionOn, namesDay } from './institution.js';
import { localized } from './text.js';

const transition: Model = {
  action: () => string(sql`t.action`),
  from: () => string(sql`t.from_state`),
  to: () => string(sql`t.to_state`),
};

/** A step called `t` of a record in the plan `up.plan_id`. */
const entry: Model = {
  at: () => instant(sql`t.at`),
  atPrecision: () => word(sql`t.at_precision`),
  transition: (at) => at.object(transition),
  actorRole: () => word(sql`t.actor_role`),
  actorCollege: () => word(sql`t.actor_college`),
  institution: (at) => institutionOn(at, sql`t.institution_id`, namesDay(at, sql`up.plan_id`)),
  reasonCode: () => word(sql`t.reason_code`),
  reason: localized(sql`t.reason`),
  provenance: () => word(sql`t.provenance`),
};

export const timelineOf = (at: At, recordType: RecordType, id: Sql, planId: Sql): Sql =>
  at.many(entry, {
    from: sql`from (select ${id} as id, ${planId} as plan_id) up join transition t
      on t.record_type = ${sql.lit(recordType)} and t.record_id = up.id and ${visibleTo(at.context, 'timeline', 't')}`,
    order: sql`t.at, t.id`,
  });
