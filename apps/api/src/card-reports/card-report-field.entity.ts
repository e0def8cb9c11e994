import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { FieldValue } from '@iltizam/domain/field-merge';
import { UserEntity } from '../accounts/user.entity.js';
import { instant } from '../database/columns.js';
import { CardReportEntity } from './card-report.entity.js';

/** One field of a draft: what stood on the card when it was first touched, and what is to stand there. */
export const CardReportFieldEntity = defineEntity({
  name: 'CardReportField',
  tableName: 'card_report_field',
  properties: {
    reportId: () => p.manyToOne(CardReportEntity).mapToPk().primary().fieldName('report_id'),
    /** See `draftField` of the domain. */
    path: p.string().primary(),
    base: p.json<FieldValue>().nullable(),
    value: p.json<FieldValue>().nullable(),
    savedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('saved_by_id').nullable(),
    savedAt: instant(),
  },
});

export type CardReportFieldEntity = InferEntity<typeof CardReportFieldEntity>;
