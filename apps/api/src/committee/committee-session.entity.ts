import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CommitteeRules, Seats } from '@iltizam/domain/committee-rules';
import type { DatePrecision } from '@iltizam/domain/days';
import type { Provenance } from '@iltizam/domain/provenance';
import type { SessionState } from '@iltizam/domain/session-table';
import { day, id, instant, localizedText, version } from '../database/columns.js';
import { CommitteeCycleEntity } from './committee-cycle.entity.js';

/** A session of the oversight committee: held here, or as the reports record it. */
export const CommitteeSessionEntity = defineEntity({
  name: 'CommitteeSession',
  tableName: 'committee_session',
  properties: {
    id: id(),
    reference: p.string().unique(),
    state: p.string().$type<SessionState>(),
    /** Null where only documents tell of it. */
    cycleId: () => p.manyToOne(CommitteeCycleEntity).mapToPk().fieldName('cycle_id').nullable(),
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    startPrecision: p.string().$type<DatePrecision>().nullable(),
    endPrecision: p.string().$type<DatePrecision>().nullable(),
    startTime: p.string().nullable(),
    dateNote: localizedText().nullable(),
    subject: localizedText().nullable(),
    place: localizedText().nullable(),
    /** Where one takes part from afar: for who sits there, and nobody else. */
    link: p.text().nullable(),
    /** What a document says was decided; of a session held here the agenda tells it. */
    decision: localizedText().nullable(),
    cancelReason: localizedText().nullable(),
    /** Seats and rules under which it was opened. */
    seats: p.json<Seats>().nullable(),
    rules: p.json<CommitteeRules>().nullable(),
    minutes: localizedText().nullable(),
    openedAt: instant().nullable(),
    closedAt: instant().nullable(),
    publishedAt: instant().nullable(),
    provenance: p.string().$type<Provenance>(),
    /** What the document holds beyond the columns. */
    record: p.json<Record<string, unknown>>(),
    updatedAt: instant(),
    version: version(),
  },
});

export type CommitteeSessionEntity = InferEntity<typeof CommitteeSessionEntity>;
