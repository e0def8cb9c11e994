import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ReminderKind } from '@iltizam/domain/reminders';
import { day, instant } from '../database/columns.js';
import { CardReportEntity } from './card-report.entity.js';

/** A reminder of a round that was written, so that none is written twice. Another due day begins anew. */
export const CardReportReminderEntity = defineEntity({
  name: 'CardReportReminder',
  tableName: 'card_report_reminder',
  properties: {
    reportId: () => p.manyToOne(CardReportEntity).mapToPk().primary().fieldName('report_id'),
    dueOn: day().primary(),
    kind: p.string().$type<ReminderKind>().primary(),
    at: instant(),
  },
});

export type CardReportReminderEntity = InferEntity<typeof CardReportReminderEntity>;
