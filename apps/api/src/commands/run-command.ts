import { createHash } from 'node:crypto';
import { checkText } from '@iltizam/domain/text-limits';
import { recordRefusal } from '../audit/record-refusal.js';
import { noteThatItMayBeKept, noteThatItWrites } from '../database/abandoned.js';
import { isAway } from '../database/away.js';
import { readerOf, type EntityManager } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { accepted, Refused } from '../graphql/refused.js';
import { diskRoom } from '../storage/disk-room.js';
import { isForWantOfRoom, noRoom } from '../storage/no-room.js';
import { Change } from './change.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { lockAccounts } from './lock-accounts.js';
import { stillHolds } from './still-holds.js';
import { takeTurns } from './take-turns.js';

interface Command<
  Input extends { idempotencyKey?: string | null },
  Answer extends Record<string, unknown>,
  Passed,
> {
  /** The mutation's name, as the permission table and the audit log have it. */
  operation: string;
  input: Input;
  /** Whose account it changes, where it is somebody's. */
  account?: string;
  /**
   * What is found out or counted before, outside of the transaction, and may refuse. Who sends again what was received
   * is answered as before, although by now the proof is spent, the count full or the time over.
   */
  prepare?: () => Promise<Passed>;
  /** Changes entities; returns what identifies the answer (a reference, an id), which is then read like any other. */
  change: (change: Change, passed: Passed) => Promise<Answer>;
  /**
   * The same in one statement of its own, which writes the row of the key with the rest. Null where that cannot be, or
   * somebody was faster: then nothing is written yet, and `change` does it or says why not.
   */
  atOnce?: (change: Change, keyRow: (answer: Answer) => KeyRow | null) => Promise<Answer | null>;
}

/** What is kept under an idempotency key. */
export type KeyRow = Omit<IdempotencyKeyEntity, symbol>;

/**
 * The one way anything is written. It brings the transaction, the audit record, the message to others and the
 * idempotency key: the same key with the same input gives the same answer and no second effect.
 */
export async function runCommand<
  Input extends { idempotencyKey?: string | null },
  Answer extends Record<string, unknown>,
  Passed = undefined,
>(context: Context, command: Command<Input, Answer, Passed>): Promise<Answer> {
  noteThatItWrites();
  // Not into the log: it has no room either.
  if (diskRoom.isShort()) throw noRoom();
  if (context.looking) throw new Refused({ code: 'NOT_ALLOWED', facts: { why: 'looking' } });
  const { idempotencyKey, ...input } = command.input;
  const key = checkKey(idempotencyKey);
  const inputHash = createHash('sha256')
    .update(JSON.stringify(sorted(input)))
    .digest('hex');
  const { client } = context.actor;
  const actorId = whoseKeys(context);
  const owner = { actorId, operation: command.operation };
  const keyRow = (answer: Answer): KeyRow | null =>
    key === null ? null : { ...owner, key, inputHash, answer, createdAt: context.now };
  const changeIn = (em: EntityManager) =>
    new Change(
      em,
      context.actor,
      context.signedIn?.name ?? context.actor.client?.name ?? null,
      command.operation,
      context.requestId,
      context.today,
      context.now,
      context.citizen,
      context.signedIn?.version ?? null,
    );
  const known = async (em: EntityManager): Promise<Answer | null> => {
    if (key === null) return null;
    // Two requests with one key meet here: the second waits for the first to commit, then finds its row.
    await takeTurns(em, `${owner.actorId}|${owner.operation}|${key}`);
    const row = await em.findOne(IdempotencyKeyEntity, { ...owner, key });
    if (row && row.inputHash !== inputHash) throw conflictingKey();
    return row && (row.answer as Answer);
  };
  const inTransaction = () =>
    context.em.fork().transactional(async (em) => {
      const before = await known(em);
      if (before) return before;
      const change = changeIn(em);
      if (command.account !== undefined) await lockAccounts(em, [change.userId, command.account]);
      await checkRights(change);
      const answer = await command.change(change, passed);
      if (client) await noteWriteOf(em, client.id);
      const row = keyRow(answer);
      if (row) em.create(IdempotencyKeyEntity, row);
      return answer;
    });
  const recorded = async (error: unknown): Promise<never> => {
    if (error instanceof Refused) await recordRefusal(context, command.operation, error);
    throw error;
  };
  let passed: Passed;
  try {
    passed = (await command.prepare?.()) as Passed;
  } catch (error) {
    // A stranger's not into the log: who floods must not fill it.
    const record = context.actor.userId === null ? rethrow : recorded;
    const before =
      error instanceof Refused ? await context.em.fork().transactional(known).catch(record) : null;
    return before ?? record(error);
  }
  try {
    // That an application wrote is noted in the transaction.
    const atOnce = client ? null : await command.atOnce?.(changeIn(context.em), keyRow);
    const done = atOnce ?? (await inTransaction());
    noteThatItMayBeKept();
    context.forget();
    return done;
  } catch (error) {
    // Whether the end of the transaction was heard is known to the database alone.
    if (isAway(error)) noteThatItMayBeKept();
    if (isForWantOfRoom(error)) throw noRoom();
    return recorded(error);
  }
}

const rethrow = (error: unknown): never => {
  throw error;
};

/** The same key for something else: nothing was carried out, and HTTP calls that 422. */
function conflictingKey(): Refused {
  const refused = new Refused({ code: 'CONFLICTING_KEY', field: 'idempotencyKey' });
  refused.extensions['http'] = { status: 422 };
  return refused;
}

/** A role that was taken away since the request began opens nothing any more. */
async function checkRights({ em, userId, rights }: Change): Promise<void> {
  if (rights === null) return;
  const { rows } = await stillHolds(userId, rights).execute(readerOf(em));
  if (rows.length === 0) throw new Refused({ code: 'NOT_ALLOWED', facts: { why: 'rightsChanged' } });
}

/** By the database's clock, which all instances share, and as late as can be. */
const noteWriteOf = (em: EntityManager, clientId: string): Promise<unknown> =>
  em.execute('update api_client set wrote_at = clock_timestamp() where id = ?', [clientId]);

/** Everybody's keys are their own; strangers share theirs, which are long and made at random. */
function whoseKeys({ actor: { userId, client }, citizen }: Context): string {
  if (userId !== null) return userId;
  if (client) return `client:${client.id}`;
  return citizen ? `citizen:${citizen.id}` : 'anonymous';
}

function checkKey(key: string | null | undefined): string | null {
  if (key === null || key === undefined) return null;
  const kept = accepted(checkText(key, 'requestKey', 'idempotencyKey'));
  if (kept === '') throw new Refused({ code: 'INVALID_INPUT', field: 'idempotencyKey' });
  return kept;
}

/** The same input in another order of keys is the same input. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}
