import { tracingChannel } from 'node:diagnostics_channel';

/** A statement on its way; whoever listens may leave something of their own with it. */
export interface SentStatement {
  text: string;
}

/** Told of every statement sent to the database, and when it is answered; where nobody listens it costs nothing. */
export const statements = tracingChannel<SentStatement, SentStatement>('iltizam:statement');

type Query = (text: unknown, values?: unknown, ...more: unknown[]) => unknown;

export const toldOf =
  (query: Query): Query =>
  (...given) => {
    if (!statements.hasSubscribers) return query(...given);
    const [asked] = given;
    const text = typeof asked === 'string' ? asked : (asked as { text?: unknown } | undefined)?.text;
    if (typeof text !== 'string') return query(...given);
    const sent: SentStatement = { text };
    return typeof given.at(-1) === 'function'
      ? statements.traceCallback(query, -1, sent, undefined, ...given)
      : statements.tracePromise(query as (...of: unknown[]) => Promise<unknown>, sent, undefined, ...given);
  };
