import type { Server } from 'node:http';

const POLL = 50;
/** A request that takes longer than this is cut: the process must end. */
const PATIENCE = 20_000;

/**
 * Ends an HTTP server in order: no new connections, running requests answered, idle connections closed as they
 * become so. Resolves when the last one is gone.
 */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), POLL);
  const cut = setTimeout(() => server.closeAllConnections(), PATIENCE);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
