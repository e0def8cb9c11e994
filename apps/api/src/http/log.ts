import { pino, type DestinationStream, type Logger } from 'pino';
import { isAway } from '../database/away.js';
import { sourceLines } from './source-lines.js';

/** One JSON line an event, on the error stream; no text of people, no secret. */
export function openLog(level: string, to: DestinationStream = standardError()): Logger {
  return pino({ level, base: null, serializers: { err: told } }, to);
}

/** What cannot be told, as on a full disk, keeps nobody from working. */
function standardError(): DestinationStream {
  const stream = pino.destination(2);
  stream.on('error', () => {});
  return stream;
}

/** SQLSTATE, as PostgreSQL numbers its errors. */
const isSqlState = (code: unknown): code is string => typeof code === 'string' && /^[0-9A-Z]{5}$/u.test(code);

/** What helps to find a fault. Messages of the database quote statements and values: its code says as much. */
function told(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const {
    name: type,
    code,
    constraint,
    table,
  } = error as Error & Record<'code' | 'constraint' | 'table', unknown>;
  // Where the database is away each request meets it, and where in the program says nothing.
  if (isAway(error)) return { type, message: error.message.slice(0, 500) };
  const frames = sourceLines((error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')));
  const cause = error.cause === undefined ? {} : { cause: told(error.cause) };
  if (isSqlState(code)) return { type, code, constraint, table, frames, ...cause };
  return {
    type,
    message: error.message.slice(0, 500),
    ...(code === undefined ? {} : { code }),
    frames,
    ...cause,
  };
}
