import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { MeetingFormat, MeetingKind } from '@iltizam/domain/meetings';
import { day, id, localizedText, version } from '../database/columns.js';
import { PlanEntity } from '../plans/plan.entity.js';

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
    heldOn: day(),
    startTime: p.string().nullable(),
    endTime: p.string().nullable(),
    venue: localizedText().nullable(),
    city: localizedText().nullable(),
    /** Figures as recorded in the meeting's report; null where none was. */
    registered: p.integer().nullable(),
    participants: p.integer().nullable(),
    /** Programme, workshops, polls, audience: what the report holds beyond the columns. */
    record: p.json<Record<string, unknown>>().nullable(),
    version: version(),
  },
});

export type MeetingEntity = InferEntity<typeof MeetingEntity>;
