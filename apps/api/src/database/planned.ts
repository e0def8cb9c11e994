import { Client, DatabaseError, type ClientConfig } from 'pg';
import { statementOn } from './abandoned.js';
import { askedAgain } from './asked-again.js';
import { letReadBytes } from './bytes.js';
import { toldOf } from './statements.js';
import { Patience } from './unanswered.js';

/**
 * Statements PostgreSQL keeps planned, on every connection and for good: only those asked more than once, and no more
 * than this many, or strangers could fill its memory with operations nobody asks twice.
 */
const MOST_PLANNED = 400;

const asked = new Set<string>();
const names = new Map<string, string>();

/** Counts how often everything had to be planned anew, so that no name stands for an old plan. */
let generation = 0;

/** The name under which a statement is kept planned; undefined for one that is not. */
export function planName(text: string): string | undefined {
  const name = names.get(text);
  if (name !== undefined || names.size >= MOST_PLANNED) return name;
  if (asked.delete(text)) names.set(text, `planned ${generation}.${names.size}`);
  else {
    if (asked.size >= MOST_PLANNED) asked.clear();
    asked.add(text);
  }
  return names.get(text);
}

type Query = (text: unknown, values?: unknown, ...more: unknown[]) => unknown;

/** Keeps statements planned that are sent with their values; entities' own statements hold them in their text. */
export class PlanningClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    letReadBytes((this as unknown as { connection: Parameters<typeof letReadBytes>[0] }).connection);
    const query = this.watched(this.timed(this.query.bind(this) as Query));
    const planning: Query = (text, values, ...more) => {
      const name = typeof text === 'string' && hasValues(values) ? planName(text) : undefined;
      if (name === undefined) return query(text, values, ...more);
      const answer = query({ name, text, values }, ...more);
      if (!(answer instanceof Promise)) return answer;
      return answer.catch((error: unknown) => {
        if (!isOutOfDate(error)) throw error;
        planAnew(name);
        // A transaction is lost by then: its own error is the one to tell.
        return (query(text, values) as Promise<unknown>).catch(() => {
          throw error;
        });
      });
    };
    this.query = toldOf(askedAgain(this, planning)) as typeof this.query;
  }

  private timed(query: Query): Query {
    const patience = new Patience(this);
    return (...given) => {
      const answered = patience.wait(given[0]);
      const callback = given.at(-1);
      if (typeof callback !== 'function') {
        const answer = query(...given);
        if (answer instanceof Promise) return answer.finally(answered);
        answered(); // a stream, which is read for as long as it lasts
        return answer;
      }
      const told = (...results: unknown[]) => {
        answered();
        (callback as (...results: unknown[]) => void)(...results);
      };
      return query(...(given.slice(0, -1) as [unknown]), told);
    };
  }

  /** The connection is not free before it is sure that no wish to cancel meets the next one's statement. */
  private watched(query: Query): Query {
    return (...given) => {
      const statement = statementOn(this);
      if (!statement) return query(...given);
      const callback = given.at(-1);
      if (statement.isInVain) {
        const inVain = new Error('Nobody waits for the answer any more.');
        if (typeof callback !== 'function') return Promise.reject(inVain);
        process.nextTick(callback, inVain);
        return undefined;
      }
      const told = (...results: unknown[]) => {
        const tell = () => (callback as (...results: unknown[]) => void)(...results);
        const cancelled = statement.done();
        if (cancelled) void cancelled.then(tell);
        else tell();
      };
      const answer =
        typeof callback === 'function' ? query(...(given.slice(0, -1) as [unknown]), told) : query(...given);
      statement.sent();
      return answer instanceof Promise ? answer.finally(() => statement.done()) : answer;
    };
  }
}

/** Another instance brought the database to a newer version: what a statement gives has more columns than as planned. */
const isOutOfDate = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === '0A000' && error.message.includes('cached plan');

function planAnew(name: string): void {
  if (!name.startsWith(`planned ${generation}.`)) return;
  names.clear();
  generation++;
}

const hasValues = (values: unknown): boolean => Array.isArray(values) && values.length > 0;
