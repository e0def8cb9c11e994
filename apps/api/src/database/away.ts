/** What connections say that were ended, or that are not had because the database is starting again. */
const cut =
  /Connection terminated(?! due to connection timeout)|terminating connection|the database system is|not queryable|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT.*PGSQL/u;
const late =
  /timeout exceeded when trying to connect|too many wait for a connection|Connection terminated due to connection timeout|does not answer/u;

/** Was the connection ended, so that the next one may be whole? What was waited for in vain is not. */
export const isCut = (error: unknown): boolean => says(error, (message) => cut.test(message));

/** Is it the database that is not there, or cannot be reached, and not what was asked of it? */
export const isAway = (error: unknown): boolean =>
  says(error, (message) => cut.test(message) || late.test(message));

function says(error: unknown, that: (message: string) => boolean): boolean {
  for (let inner = error; inner instanceof Error; inner = inner.cause ?? originalOf(inner))
    if (that(inner.message)) return true;
  return false;
}

/** What graphql-js wrapped. */
const originalOf = (error: Error): unknown => (error as { originalError?: unknown }).originalError;
