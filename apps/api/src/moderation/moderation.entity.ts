import type { ModeratedKind, ModerationGround } from '@iltizam/domain/moderation';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, localizedText } from '../database/columns.js';

/** A moderator's decision on what a citizen wrote, and whether its writer asked for it to be looked at again. */
export const ModerationEntity = defineEntity({
  name: 'Moderation',
  tableName: 'moderation',
  properties: {
    id: id(),
    kind: p.string().$type<ModeratedKind>(),
    recordId: p.uuid(),
    /** Does everybody read it from now on? */
    shown: p.boolean(),
    ground: p.string().$type<ModerationGround>().nullable(),
    reason: localizedText().nullable(),
    decidedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('decided_by_id').nullable(),
    decidedAt: instant(),
    /** When its writer asked for another look, which is done once. */
    appealedAt: instant().nullable(),
    appeal: p.text().nullable(),
  },
});

export type ModerationEntity = InferEntity<typeof ModerationEntity>;
