import type { CandidateCallState } from '@iltizam/domain/candidate-call-table';
import type { CallRules, Criterion } from '@iltizam/domain/candidate-call-terms';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { TieMeans } from '@iltizam/domain/ranking';
import type { College } from '@iltizam/domain/roles';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { CommitteeCycleEntity } from '../committee/committee-cycle.entity.js';
import { day, id, instant, localizedText, version } from '../database/columns.js';

/** How a tie was settled: who comes before whom among those with the same mark, by what means, and why. */
export interface SettledTie {
  order: string[];
  means: TieMeans;
  reason: LocalizedText;
}

/** A call for candidates for seats of a college. What it asks for stands still once it is open. */
export const CandidateCallEntity = defineEntity({
  name: 'CandidateCall',
  tableName: 'candidate_call',
  properties: {
    id: id(),
    reference: p.string().unique(),
    cycleId: () => p.manyToOne(CommitteeCycleEntity).mapToPk().fieldName('cycle_id'),
    state: p.string().$type<CandidateCallState>(),
    college: p.string().$type<College>(),
    seats: p.integer(),
    substitutes: p.integer(),
    opensOn: day(),
    closesOn: day(),
    title: localizedText(),
    text: localizedText().nullable(),
    /** A functional mailbox; never a person's. */
    contact: p.string().nullable(),
    criteria: p.json<Criterion[]>(),
    rules: p.json<CallRules>(),
    settledTies: p.json<SettledTie[]>(),
    cancelReason: localizedText().nullable(),
    /** From when everybody reads it; null while it is written. */
    openedAt: instant().nullable(),
    decidedAt: instant().nullable(),
    version: version(),
  },
});

export type CandidateCallEntity = InferEntity<typeof CandidateCallEntity>;
