import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DatePrecision } from '@iltizam/domain/days';
import type { MeetingState } from '@iltizam/domain/meeting-table';
import type { MeetingFormat, MeetingKind } from '@iltizam/domain/meetings';
import type { Region } from '@iltizam/domain/regions';
import { day, id, localizedText, version } from '../database/columns.js';
import { PlanEntity } from '../plans/plan.entity.js';
import type { ParticipantTable, ProgrammeItem, Reach, Speaker } from './meeting-parts.js';

export const MeetingEntity = defineEntity({
  name: 'Meeting',
  tableName: 'meeting',
  properties: {
    id: id(),
    reference: p.string().unique(),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id'),
    ordinal: p.integer(),
    kind: p.string().$type<MeetingKind>(),
    format: p.string().$type<MeetingFormat>(),
    /** What documents recorded was held. */
    state: p.string().$type<MeetingState>().default('HELD'),
    cancelReason: localizedText().nullable(),
    purpose: localizedText().nullable(),
    heldOn: day(),
    startTime: p.string().nullable(),
    endTime: p.string().nullable(),
    venue: localizedText().nullable(),
    city: localizedText().nullable(),
    /** Where one joins online. */
    link: p.text().nullable(),
    /** The regions invited; null where not said. */
    regions: p.json<Region[]>().nullable(),
    /** How many may come; null: as many as want to. */
    seats: p.integer().nullable(),
    registrationOpensOn: day().nullable(),
    registrationClosesOn: day().nullable(),
    programme: p.json<ProgrammeItem[]>().nullable(),
    experts: p.json<Speaker[]>().nullable(),
    /** Figures of the meeting's report, or counted here when it was closed; null where nobody counted. */
    registered: p.integer().nullable(),
    participants: p.integer().nullable(),
    participantTables: p.json<ParticipantTable[]>().nullable(),
    reach: p.json<Reach[]>().nullable(),
    recording: p.text().nullable(),
    report: p.text().nullable(),
    reportPublishedOn: day().nullable(),
    reportPublishedPrecision: p.string().$type<DatePrecision>().nullable(),
    /** What the report holds beyond the columns. */
    record: p.json<Record<string, unknown>>().nullable(),
    version: version(),
  },
});

export type MeetingEntity = InferEntity<typeof MeetingEntity>;
