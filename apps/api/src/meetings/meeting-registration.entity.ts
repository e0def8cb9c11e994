import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AgeBand, Gender, ParticipantCapacity, RegistrationState } from '@iltizam/domain/registrations';
import type { Region } from '@iltizam/domain/regions';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { id, instant, version } from '../database/columns.js';
import { MeetingEntity } from './meeting.entity.js';

/**
 * Who comes to a meeting: personal, read by those who receive people at its door. What people say of themselves is
 * counted once, when the meeting is closed, and erased with that.
 */
export const MeetingRegistrationEntity = defineEntity({
  name: 'MeetingRegistration',
  tableName: 'meeting_registration',
  uniques: [{ properties: ['meetingId', 'code'] }, { properties: ['meetingId', 'citizenId'] }],
  properties: {
    id: id(),
    meetingId: () => p.manyToOne(MeetingEntity).mapToPk().fieldName('meeting_id'),
    /** The confirmed address, in the table of citizens. */
    citizenId: () => p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').deleteRule('cascade'),
    name: p.string().nullable(),
    state: p.string().$type<RegistrationState>(),
    code: p.string(),
    region: p.string().$type<Region>().nullable(),
    capacity: p.string().$type<ParticipantCapacity>().nullable(),
    ageBand: p.string().$type<AgeBand>().nullable(),
    gender: p.string().$type<Gender>().nullable(),
    /** What the person needs to take part: an interpreter, a ramp. */
    needs: p.text().nullable(),
    registeredAt: instant(),
    checkedInAt: instant().nullable(),
    cancelledAt: instant().nullable(),
    remindedAt: instant().nullable(),
    version: version(),
  },
});

export type MeetingRegistrationEntity = InferEntity<typeof MeetingRegistrationEntity>;
