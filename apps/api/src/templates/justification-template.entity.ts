import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { TemplateReason } from '@iltizam/domain/templates';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, localizedText } from '../database/columns.js';

/** The words a justification begins from. A new version stands beside the old ones; the last one is used. */
export const JustificationTemplateEntity = defineEntity({
  name: 'JustificationTemplate',
  tableName: 'justification_template',
  uniques: [{ properties: ['reason', 'version'] }],
  properties: {
    id: id(),
    reason: p.string().$type<TemplateReason>(),
    version: p.integer(),
    text: localizedText(),
    savedAt: instant(),
    /** Null for those the product came with. */
    savedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('saved_by_id').nullable(),
  },
});

export type JustificationTemplateEntity = InferEntity<typeof JustificationTemplateEntity>;
