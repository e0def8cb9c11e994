/** What a webhook sends: which kind of thing happened, when, and where to read of it. */
export const bodyOf = (type: string, at: Date, data: object): string =>
  JSON.stringify({ type, timestamp: at.toISOString(), data });
