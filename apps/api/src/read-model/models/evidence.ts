import { sql } from 'kysely';
import { evidenceUrl } from '../../evidence/evidence.queries.js';
import { float, instant, plain, string, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { localizedHere } from './text.js';

/** Evidence called `e`. */
export const evidence: Model = {
  id: () => word(sql`e.id`),
  kind: () => word(sql`e.kind`),
  title: localizedHere(sql`e.title`),
  url: () => string(evidenceUrl),
  fileName: () => string(sql`e.file_name`),
  mediaType: () => string(sql`e.media_type`),
  bytes: () => float(sql`e.bytes`),
  addedAt: () => instant(sql`e.added_at`),
  public: () => plain(sql`e.public`),
  state: () => word(sql`e.state`),
  refusal: () => word(sql`e.refusal`),
  received: () => float(sql`e.received`),
  sendTo: () => word(sql`case when e.state = 'SENDING' then '/staff/evidence/' || e.id end`),
  hasText: () => plain(sql`e.has_text`),
  version: () => plain(sql`e.version`),
  activity: (at) => at.one('Activity', { from: sql`from activity a where a.id = e.activity_id` }),
  measurement: (at) => at.one('Measurement', { from: sql`from measurement m where m.id = e.measurement_id` }),
};
