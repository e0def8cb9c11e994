import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ContentKey } from '@iltizam/domain/content-texts';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, localizedText } from '../database/columns.js';

/** The words of a page of the portal, or of the help beside a screen. A new version stands beside the old ones. */
export const ContentTextEntity = defineEntity({
  name: 'ContentText',
  tableName: 'content_text',
  uniques: [{ properties: ['key', 'version'] }],
  properties: {
    id: id(),
    key: p.string().$type<ContentKey>(),
    version: p.integer(),
    text: localizedText(),
    savedAt: instant(),
    /** Null for those the product came with. */
    savedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('saved_by_id').nullable(),
  },
});

export type ContentTextEntity = InferEntity<typeof ContentTextEntity>;
