import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DatePrecision } from '@iltizam/domain/days';
import { day, id, localizedText } from '../database/columns.js';

/** A session of the oversight committee, as the reports record it. */
export const CommitteeSessionEntity = defineEntity({
  name: 'CommitteeSession',
  tableName: 'committee_session',
  properties: {
    id: id(),
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    startPrecision: p.string().$type<DatePrecision>().nullable(),
    endPrecision: p.string().$type<DatePrecision>().nullable(),
    dateNote: localizedText().nullable(),
    decision: localizedText(),
    record: p.json<Record<string, unknown>>(),
  },
});

export type CommitteeSessionEntity = InferEntity<typeof CommitteeSessionEntity>;
