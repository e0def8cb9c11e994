import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../database/columns.js';

/** A proof of work that was handed in: it is worth nothing a second time. */
export const SpentProofEntity = defineEntity({
  name: 'SpentProof',
  tableName: 'spent_proof',
  properties: {
    signature: p.string().primary(),
    expiresAt: instant(),
  },
});

export type SpentProofEntity = InferEntity<typeof SpentProofEntity>;
