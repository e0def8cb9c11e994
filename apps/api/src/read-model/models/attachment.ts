import { sql } from 'kysely';
import { attachmentSendTo, attachmentUrl } from '../../attachments/attachment.queries.js';
import { float, plain, string, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { localized } from './text.js';

/** A file of a proposal, called `a`. */
export const attachment: Model = {
  id: () => word(sql`a.id`),
  title: localized(sql`a.title`),
  fileName: () => string(sql`a.file_name`),
  mediaType: () => string(sql`a.media_type`),
  bytes: () => float(sql`a.bytes`),
  url: () => word(attachmentUrl),
  state: () => word(sql`a.state`),
  refusal: () => word(sql`a.refusal`),
  received: () => float(sql`a.received`),
  sendTo: () => word(attachmentSendTo),
  version: () => plain(sql`a.version`),
};
