import { sql } from 'kysely';
import { isReceivingSql, tallySql } from '../../consultations/consultation-sql.js';
import { plain, string, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { planOf } from '../rows/plans.js';
import { localized } from './text.js';

/** A consultation called `k`, of the plan `up`. */
export const publicConsultation: Model = {
  reference: () => string(sql`k.reference`),
  kind: () => word(sql`k.kind`),
  startsOn: () => word(sql`k.starts_on`),
  endsOn: () => word(sql`k.ends_on`),
  invitation: localized(sql`k.invitation`),
  isReceiving: (at) => plain(isReceivingSql('k', 'up', at.context.today)),
  version: () => plain(sql`k.version`),
  plan: (at) => planOf(at, sql`k.plan_id`),
  tally: (at) =>
    at.one('CommentTally', { from: sql`from consultation_comment c where c.consultation_id = k.id` }),
};

export const commentTally: Model = Object.fromEntries(
  Object.entries(tallySql).map(([name, count]) => [name, () => plain(count)]),
);
