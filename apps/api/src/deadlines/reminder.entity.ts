import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ReminderKind } from '@iltizam/domain/reminders';
import { AssignmentEntity } from '../assignments/assignment.entity.js';
import { day, instant } from '../database/columns.js';

/** A reminder that was written, so that none is written twice. Another due day begins anew. */
export const ReminderEntity = defineEntity({
  name: 'Reminder',
  tableName: 'reminder',
  properties: {
    assignmentId: () => p.manyToOne(AssignmentEntity).mapToPk().primary().fieldName('assignment_id'),
    dueOn: day().primary(),
    kind: p.string().$type<ReminderKind>().primary(),
    at: instant(),
  },
});

export type ReminderEntity = InferEntity<typeof ReminderEntity>;
