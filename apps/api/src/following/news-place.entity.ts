import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** How far public changes were looked through for news. One row; whoever looks locks it. */
export const NewsPlaceEntity = defineEntity({
  name: 'NewsPlace',
  tableName: 'news_place',
  properties: {
    name: p.string().primary(),
    xid: p.bigint('number'),
    sequence: p.bigint('number'),
  },
});

export type NewsPlaceEntity = InferEntity<typeof NewsPlaceEntity>;
