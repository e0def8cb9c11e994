import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CommitteeRules, Seats } from '@iltizam/domain/committee-rules';
import { day, id, version } from '../database/columns.js';

/** A time for which the committee agreed its seats and how it decides. */
export const CommitteeCycleEntity = defineEntity({
  name: 'CommitteeCycle',
  tableName: 'committee_cycle',
  properties: {
    id: id(),
    reference: p.string().unique(),
    startsOn: day(),
    /** Last day; null while none is known. */
    endsOn: day().nullable(),
    seats: p.json<Seats>(),
    rules: p.json<CommitteeRules>(),
    version: version(),
  },
});

export type CommitteeCycleEntity = InferEntity<typeof CommitteeCycleEntity>;
