import { Client, type ClientConfig } from 'pg';

/**
 * Statements PostgreSQL keeps planned, on every connection and for good: only those asked more than once, and no more
 * than this many, or strangers could fill its memory with operations nobody asks twice.
 */
const MOST_PLANNED = 400;

const asked = new Set<string>();
const names = new Map<string, string>();

/** The name under which a statement is kept planned; undefined for one that is not. */
export function planName(text: string): string | undefined {
  const name = names.get(text);
  if (name !== undefined || names.size >= MOST_PLANNED) return name;
  if (asked.delete(text)) names.set(text, `planned ${names.size}`);
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
    const query = this.query.bind(this) as Query;
    const planning: Query = (text, values, ...more) => {
      const name = typeof text === 'string' && hasValues(values) ? planName(text) : undefined;
      return name === undefined ? query(text, values, ...more) : query({ name, text, values }, ...more);
    };
    this.query = planning as typeof this.query;
  }
}

const hasValues = (values: unknown): boolean => Array.isArray(values) && values.length > 0;
