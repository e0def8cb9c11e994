import { sql } from 'kysely';
import { documentSendTo, documentUrl } from '../../documents/document.queries.js';
import { array, float, instant, plain, string, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { planOf } from '../rows/plans.js';
import { localized, localizedHere } from './text.js';

/** News called `n`. */
export const newsItem: Model = {
  id: () => word(sql`n.id`),
  reference: () => string(sql`n.reference`),
  title: localizedHere(sql`n.title`),
  body: localized(sql`n.body`),
  publishedOn: () => word(sql`n.published_on`),
  updatedAt: () => instant(sql`n.updated_at`),
  published: () => plain(sql`n.published`),
  version: () => plain(sql`n.version`),
};

/** A document called `d`. */
export const document: Model = {
  id: () => word(sql`d.id`),
  reference: () => string(sql`d.reference`),
  title: localizedHere(sql`d.title`),
  summary: localized(sql`d.summary`),
  kind: () => word(sql`d.kind`),
  url: () => string(documentUrl),
  fileName: () => string(sql`d.file_name`),
  mediaType: () => string(sql`d.media_type`),
  bytes: () => float(sql`d.bytes`),
  issuedOn: () => word(sql`d.issued_on`),
  issuedPrecision: () => word(sql`d.issued_precision`),
  stage: () => word(sql`d.stage`),
  requirements: () => array(sql`d.requirements`),
  publishedOn: () => word(sql`d.published_on`),
  updatedAt: () => instant(sql`d.updated_at`),
  published: () => plain(sql`d.published`),
  state: () => word(sql`d.state`),
  refusal: () => word(sql`d.refusal`),
  received: () => float(sql`d.received`),
  sendTo: () => word(documentSendTo),
  version: () => plain(sql`d.version`),
  plan: (at) => planOf(at, sql`d.plan_id`),
};
