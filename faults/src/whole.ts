import { ask, type Place } from './database.js';
import type { Ledger, Write } from './ledger.js';

/** Where the words of a write have to be, by its operation: exactly once. */
const places: Record<string, string> = {
  createCommitment: `select title ->> 'fr' as mark from commitment`,
  addActivity: `select title ->> 'fr' as mark from activity`,
  updateCommitment: `select problem ->> 'fr' as mark from commitment`,
  addIndicator: `select name ->> 'fr' as mark from indicator`,
  addEvidence: `select title ->> 'fr' as mark from evidence`,
  addNote: `select text as mark from note`,
  updateApiClient: `select name as mark from api_client`,
  saveNews: `select title ->> 'ar' as mark from news_item`,
  submitProposal: `select title ->> 'ar' as mark from proposal`,
};

/** What is written together with every change, each in a table of its own. */
const companions = {
  key: `select split_part(operation, '.', 2) as operation, count(*)::int as n from idempotency_key group by 1`,
  audit: `select split_part(operation, '.', 2) as operation, count(*)::int as n from audit_event where outcome = 'DONE' group by 1`,
  message: `select split_part(kind, '.', 2) as operation, count(*)::int as n from outbox_message group by 1`,
};

type Counts = Record<string, number>;

const countsOf = async (place: Place, text: string): Promise<Counts> =>
  Object.fromEntries(
    (await ask<{ operation: string; n: number }>(place, text)).map(({ operation, n }) => [operation, n]),
  );

/** How many of each stood before anything was tried. */
export type Before = Record<keyof typeof companions, Counts>;

export async function companionsOf(place: Place): Promise<Before> {
  const [key, audit, message] = await Promise.all(
    Object.values(companions).map((text) => countsOf(place, text)),
  );
  return { key: key!, audit: audit!, message: message! };
}

/** Operations that were written by halves: a change without its key, its audit record or its message. */
export async function halves(place: Place, before: Before): Promise<string[]> {
  const now = await companionsOf(place);
  const added = (name: keyof Before, operation: string) =>
    (now[name][operation] ?? 0) - (before[name][operation] ?? 0);
  return Object.keys(now.key)
    .map((operation) => [
      operation,
      added('key', operation),
      added('audit', operation),
      added('message', operation),
    ])
    .filter(([, key, audit, message]) => key !== audit || key !== message)
    .map((counts) => counts.join(' '));
}

/** Those of the acknowledged writes the database does not know. */
export async function lostOf(place: Place, { acknowledged }: Ledger): Promise<Write[]> {
  const kept = await keptKeys(place);
  return acknowledged.filter(({ key }) => !kept.has(key));
}

const keptKeys = async (place: Place): Promise<Set<string>> =>
  new Set((await ask<{ key: string }>(place, 'select key from idempotency_key')).map(({ key }) => key));

/**
 * Compares what was acknowledged with what the database holds: nothing lost, nothing twice, nothing half. Each fault
 * is a line.
 */
export async function faultsOf(place: Place, ledger: Ledger, before: Before): Promise<string[]> {
  const faults: string[] = [];
  const now = await companionsOf(place);
  for (const { operation, key } of await lostOf(place, ledger))
    faults.push(`lost: ${operation} ${key} was acknowledged`);
  for (const operation of ledger.operations) {
    const writes = ledger.acknowledged.filter((write) => write.operation === operation);
    for (const [name, counts] of Object.entries(now)) {
      const added = (counts[operation] ?? 0) - (before[name as keyof Before][operation] ?? 0);
      if (added !== writes.length)
        faults.push(`${operation}: ${writes.length} acknowledged, ${added} times ${name}`);
    }
    faults.push(
      ...(await marksAmiss(
        place,
        operation,
        writes.map(({ mark }) => mark!),
      )),
    );
  }
  return faults;
}

async function marksAmiss(place: Place, operation: string, marks: readonly string[]): Promise<string[]> {
  const text = places[operation];
  if (text === undefined) return [];
  const rows = await ask<{ mark: string | null }>(place, text);
  const found = Map.groupBy(rows, ({ mark }) => mark);
  return marks.flatMap((mark) => {
    const times = found.get(mark)?.length ?? 0;
    return times === 1 ? [] : [`${operation} "${mark}" stands ${times} times`];
  });
}
