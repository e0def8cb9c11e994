import { setTimeout as pause } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import type { Ledger } from './ledger.js';
import { say, type Person, type Said } from './people.js';

/** A place that may be away: a server that is killed and comes back elsewhere or not. */
export type Where = () => string;

export interface Asked {
  /** The mutation's name, as the schema has it. */
  operation: string;
  person: Person;
  input: Record<string, unknown>;
  /** What is read of the answer. */
  payload: string;
  mark?: string;
}

/** How something is sent: once, or as networks that repeat do it. */
export type Send = (once: () => Promise<Said>) => Promise<Said>;

/** Longest wait before something is sent again: a little more or less, so that not all come at once. */
const AGAIN_MS = 120;

/** Whoever is away so long does not come back. */
const MOST_TIMES = 2_000;

/**
 * Writes as a careful client does: each write has a key of its own, and what was not answered is sent again with it
 * until it is. Nothing is wrong with what is asked here: that it is refused is a fault.
 */
export async function write(
  where: Where,
  ledger: Ledger,
  asked: Asked,
  send: Send = (once) => once(),
): Promise<Record<string, never>> {
  const { operation, person, payload, mark = null } = asked;
  const key = randomUUID();
  const type = inputTypes[operation] ?? `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${payload} } }`;
  for (let sent = 1; ; sent++) {
    if (sent > MOST_TIMES) throw new Error(`${operation} was sent ${sent} times and never answered`);
    const sentAt = performance.now();
    const said = await send(() =>
      say(where(), person, document, { input: { ...asked.input, idempotencyKey: key } }),
    );
    if (said === null) {
      await pause(AGAIN_MS * Math.random());
      continue;
    }
    if ('errors' in said) throw new Error(`${operation}, sent ${sent} times: ${said.errors.join()}`);
    ledger.acknowledge({ operation, person: person.name, key, mark, sent }, sentAt);
    return said.data[operation]!;
  }
}

const inputTypes: Record<string, string> = { markNotSame: 'NotSameInput', unmarkNotSame: 'NotSameInput' };
