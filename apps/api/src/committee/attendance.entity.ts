import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';
import { CommitteeSessionEntity } from './committee-session.entity.js';
import { MandateEntity } from './mandate.entity.js';

/** Somebody in a session, from when to when; who comes back has another row. */
export const AttendanceEntity = defineEntity({
  name: 'Attendance',
  tableName: 'session_attendance',
  properties: {
    id: id(),
    sessionId: () => p.manyToOne(CommitteeSessionEntity).mapToPk().fieldName('session_id'),
    mandateId: () => p.manyToOne(MandateEntity).mapToPk().fieldName('mandate_id'),
    arrivedAt: instant(),
    leftAt: instant().nullable(),
  },
});

export type AttendanceEntity = InferEntity<typeof AttendanceEntity>;
