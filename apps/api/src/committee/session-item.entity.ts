import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { PresentedInstitution } from '@iltizam/domain/preliminary-list';
import type { SessionItemKind, SessionItemState } from '@iltizam/domain/session-table';
import { id, localizedText } from '../database/columns.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { CommitteeSessionEntity } from './committee-session.entity.js';

/** What a session has before it: proposals sent to it, alone or as a lot, or anything else it settles. */
export const SessionItemEntity = defineEntity({
  name: 'SessionItem',
  tableName: 'session_item',
  uniques: [{ properties: ['sessionId', 'ordinal'] }],
  properties: {
    id: id(),
    sessionId: () => p.manyToOne(CommitteeSessionEntity).mapToPk().fieldName('session_id'),
    ordinal: p.integer(),
    kind: p.string().$type<SessionItemKind>(),
    title: localizedText(),
    state: p.string().$type<SessionItemState>().default('WAITING'),
    /** Why it was postponed or withdrawn without a vote. */
    settledReason: localizedText().nullable(),
    /** The plan whose preliminary list of commitments is presented with it. */
    presentsId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('presents_id').nullable(),
    /** That list as it stood when the session was opened. */
    presented: p.json<PresentedInstitution[]>().nullable(),
  },
});

export type SessionItemEntity = InferEntity<typeof SessionItemEntity>;
