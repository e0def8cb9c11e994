import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, id, instant, localizedText, version } from '../database/columns.js';

/** What the secretariat tells on the portal. Its former wordings are in the audit log. */
export const NewsEntity = defineEntity({
  name: 'NewsItem',
  tableName: 'news_item',
  properties: {
    id: id(),
    reference: p.string().unique(),
    title: localizedText(),
    body: localizedText().nullable(),
    published: p.boolean(),
    /** From which day it is shown; one ahead publishes itself. */
    publishedOn: day().nullable(),
    updatedAt: instant(),
    /** Folded text of all languages, kept by the database (see the migration). */
    folded: p.text().persist(false).nullable(),
    version: version(),
  },
});

export type NewsEntity = InferEntity<typeof NewsEntity>;
