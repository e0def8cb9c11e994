import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Secrets of this installation that all its instances share, made when first needed. */
export const ServerKeyEntity = defineEntity({
  name: 'ServerKey',
  tableName: 'server_key',
  properties: {
    name: p.string().primary(),
    value: p.string().hidden(),
  },
});

export type ServerKeyEntity = InferEntity<typeof ServerKeyEntity>;
