const codes = new Set(['22021', '22P05']);

/** What PostgreSQL says of a text it cannot hold: a NUL, half a character. Whoever sent it is told, nothing is kept. */
export const isUnstorable = (error: unknown): boolean =>
  codes.has(String((error as { code?: unknown } | null)?.code));
