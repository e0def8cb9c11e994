import type { News, NewsRecord } from '@iltizam/domain/following';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../database/columns.js';
import { FollowEntity } from './follow.entity.js';

/** What somebody is to be told, or was: each once, whoever looks and however often. */
export const FollowNewsEntity = defineEntity({
  name: 'FollowNews',
  tableName: 'follow_news',
  properties: {
    followId: () =>
      p.manyToOne(FollowEntity).mapToPk().primary().fieldName('follow_id').deleteRule('cascade'),
    /** The row that makes it news: a step, an outcome, a report. */
    sourceId: p.uuid().primary(),
    news: p.string().$type<News>(),
    recordType: p.string().$type<NewsRecord>(),
    recordId: p.uuid(),
    notedAt: instant(),
    /** When the mail that tells it was written; null while it waits for the others of its day or week. */
    toldAt: instant().nullable(),
  },
});

export type FollowNewsEntity = InferEntity<typeof FollowNewsEntity>;
