import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, localizedText } from '../database/columns.js';
import { CardReportEntity } from './card-report.entity.js';

/** Why a report was given back, at the field it concerns. Rows are only added. */
export const CardReportCommentEntity = defineEntity({
  name: 'CardReportComment',
  tableName: 'card_report_comment',
  indexes: [{ properties: ['reportId', 'at'] }],
  properties: {
    id: id(),
    reportId: () => p.manyToOne(CardReportEntity).mapToPk().fieldName('report_id'),
    /** Null for a word on the whole. */
    path: p.string().nullable(),
    text: localizedText(),
    writtenById: () => p.manyToOne(UserEntity).mapToPk().fieldName('written_by_id').nullable(),
    at: instant(),
  },
});

export type CardReportCommentEntity = InferEntity<typeof CardReportCommentEntity>;
