/** How long a request may take to arrive, and what follows of it; an upload that dribbles is ended by it (408). */
export const patience = (arrivesWithinMs: number) => ({
  requestTimeout: arrivesWithinMs,
  headersTimeout: Math.min(10_000, arrivesWithinMs),
  connectionsCheckingInterval: Math.min(10_000, arrivesWithinMs),
  keepAliveTimeout: 65_000,
});
