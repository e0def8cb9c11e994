import { Change } from '../commands/change.js';
import { waitingTime } from '../database/abandoned.js';
import { runCommand } from '../commands/run-command.js';
import { shownRefusal } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { recordRefused } from '../audit/record-refused.js';
import { notFound, Refused } from '../graphql/refused.js';
import { holdProposals, type HeldProposal } from '../proposals/hold-proposal.js';
import type { SelectionInput } from './bulk.inputs.js';
import type { BulkPayload, BulkResult } from './bulk.type.js';
import { selected } from './selected.js';

/** Ends a dry run: everything was tried, and the transaction goes. */
class DryRun extends Error {
  constructor(readonly results: BulkResult[]) {
    super('dry run');
  }
}

/** The step itself, on one proposal the command holds. */
type Step = (change: Change, held: HeldProposal, version: number) => Promise<unknown>;

/**
 * The same step of many proposals in one transaction, each in a savepoint of its own: one that is refused leaves
 * nothing behind and does not keep the others back, and after a crash nothing was done. A dry run does the same and
 * takes it back, so that it says exactly what would happen.
 */
export async function runBulk(
  context: Context,
  operation: string,
  input: SelectionInput,
  step: Step,
): Promise<BulkPayload> {
  const dryRun = input.dryRun ?? false;
  waitingTime()?.allowMuch();
  try {
    const { results } = await runCommand(context, {
      operation,
      // What is not kept has no key: the same key can then be used for what is.
      input: Object.assign({}, input, dryRun && { idempotencyKey: null }),
      change: async (change) => {
        const done = await tryEach(context, change, input, step);
        if (dryRun) throw new DryRun(done);
        return { results: done };
      },
    });
    return payload(results, dryRun);
  } catch (error) {
    if (error instanceof DryRun) return payload(error.results, dryRun);
    throw error;
  }
}

const payload = (results: BulkResult[], dryRun: boolean): BulkPayload => {
  const done = results.filter((result) => result.done).length;
  return { dryRun, done, refused: results.length - done, results };
};

async function tryEach(
  context: Context,
  change: Change,
  input: SelectionInput,
  step: Step,
): Promise<BulkResult[]> {
  const chosen = await selected(context, change, input);
  const held = await holdProposals(
    change,
    chosen.map(({ reference }) => reference),
  );
  const results: BulkResult[] = [];
  for (const { reference, version } of chosen) {
    const one = held.get(reference);
    try {
      if (!one) throw notFound();
      await inSavepoint(change, (own) => step(own, one, version));
      results.push({ reference, done: true, refusal: null });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      recordRefused(change, reference, one?.id ?? null, error.refusal);
      results.push({ reference, done: false, refusal: shownRefusal(error.refusal) });
    }
  }
  return results;
}

/** Work of its own inside the command, gone when it is refused. Its entities are its own: many do not slow each other. */
async function inSavepoint(change: Change, work: (own: Change) => Promise<unknown>): Promise<void> {
  const { actor, actorName, operation, requestId, today, now } = change;
  const em = change.em.fork({ keepTransactionContext: true });
  await em.execute('savepoint one_of_many');
  try {
    await work(new Change(em, actor, actorName, operation, requestId, today, now));
    await em.flush();
    await em.execute('release savepoint one_of_many');
  } catch (error) {
    if (error instanceof Refused) await em.execute('rollback to savepoint one_of_many');
    throw error;
  }
}
