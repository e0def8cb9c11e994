const words =
  /timeout exceeded when trying to connect|Connection terminated|does not answer|ECONNREFUSED|ENOENT.*PGSQL|terminating connection|the database system is/u;

/** Is it the database that is not there, or cannot be reached, and not what was asked of it? */
export function isAway(error: unknown): boolean {
  for (let inner = error; inner instanceof Error; inner = inner.cause ?? originalOf(inner))
    if (words.test(inner.message)) return true;
  return false;
}

/** What graphql-js wrapped. */
const originalOf = (error: Error): unknown => (error as { originalError?: unknown }).originalError;
