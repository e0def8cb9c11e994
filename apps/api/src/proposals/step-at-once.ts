import type { ProposalAction, ProposalState } from '@iltizam/domain/proposal-states';
import { decideProposal, type ProposalDecision, type ProposalGiven } from '@iltizam/domain/proposal-workflow';
import { outcomeOfState } from '@iltizam/domain/publication';
import { sql } from 'kysely';
import { AuditEventEntity } from '../audit/audit-event.entity.js';
import type { Change } from '../commands/change.js';
import { IdempotencyKeyEntity } from '../commands/idempotency-key.entity.js';
import type { KeyRow } from '../commands/run-command.js';
import { stillHolds } from '../commands/still-holds.js';
import { readerOf } from '../database/database.js';
import { insertRow } from '../database/insert-row.js';
import { OutboxMessageEntity } from '../outbox/outbox-message.entity.js';
import { TransitionEntity } from '../timeline/transition.entity.js';
import { visibleSql } from '../visibility/visibility-sql.js';
import { placeAfter, stepOf, touchedBy } from './move-proposal.js';
import type { Move } from './move.js';
import { factsWhere, type KnownFacts } from './proposal-facts.queries.js';

type Answer = { reference: string };

/**
 * Most steps of triage change a proposal and nothing it is tied to. Such a step is decided by the same rules as any
 * other, on facts read without a lock, and written by one statement that holds only while the proposal is as it was
 * read: state, timeline, log, message and key together or not at all. Null where it is another kind of step, is to be
 * refused, or came too late.
 */
export async function stepAtOnce(
  change: Change,
  reference: string,
  { version, action, given }: { version: number; action: ProposalAction; given: ProposalGiven },
  keyRow: (answer: Answer) => KeyRow | null,
): Promise<Answer | null> {
  const { actor, em } = change;
  const [held] = await factsWhere(
    readerOf(em),
    actor,
    sql`p.reference = ${reference} and p.removed_at is null and ${visibleSql(actor, 'triage', 'p')}`,
  );
  if (held?.version !== version) return null;
  const decided = decideProposal({ action, actor, proposal: held, given });
  if (!decided.ok || !isAlone(decided.value, held)) return null;
  const answer = { reference };
  const done = await write(change, held, { ...decided.value, ...given }, keyRow(answer));
  return done ? answer : null;
}

const tied: readonly ProposalState[] = ['GROUPED', 'ASSIGNED'];

/** What writes more than the step: the outcome that stands, the question mailed to its author. */
const writingMore: readonly ProposalAction[] = ['SESSION_UPHOLD', 'ASK_AUTHOR'];

/** Does a step leave groups, assignments, outcomes and mails as they are? */
const isAlone = ({ action, from, to }: ProposalDecision, { outcomeStands }: KnownFacts): boolean =>
  !writingMore.includes(action) &&
  !tied.includes(from) &&
  !tied.includes(to) &&
  outcomeOfState[to] === null &&
  !outcomeStands;

async function write(change: Change, held: KnownFacts, move: Move, key: KeyRow | null): Promise<boolean> {
  const { em, now } = change;
  const place = placeAfter(change, move);
  const touched = touchedBy(held, move);
  const statement = sql`
    with rights as (${stillHolds(change.userId, change.rights)}
    ), moved as (
      update proposal set state = ${place.state}, refusal_proposed_by_id = ${place.refusalProposedById}::uuid,
        refusal_proposed_role = ${place.refusalProposedRole}, refusal_proposed_college = ${place.refusalProposedCollege},
        version = version + 1, updated_at = ${now}
      where id = ${held.id} and version = ${held.version} and state = ${move.from} and removed_at is null
        and exists (select from rights)
      returning id
    ), step as (${insertRow(em, TransitionEntity, change.transition(stepOf(held.id, move)), 'moved')}
    ), audit as (${insertRow(em, AuditEventEntity, change.audit(touched, move.actorRole), 'moved')}
    ), message as (${insertRow(em, OutboxMessageEntity, change.message(touched), 'moved')}
    )${key ? sql`, key as (${insertRow(em, IdempotencyKeyEntity, key, 'moved')})` : sql``}
    select id from moved`;
  try {
    const { rows } = await statement.execute(readerOf(em));
    return rows.length === 1;
  } catch (error) {
    // Another request brought the same key.
    if ((error as { code?: unknown }).code === '23505') return false;
    throw error;
  }
}
