/**
 * How the api's process runs: what is soon thrown away is thrown away early, so that it stays small on a small machine.
 * The lines of its sources are looked up when a fault is told (apps/api/src/http/log.ts).
 */
export const nodeOptions = ['--max-semi-space-size=4'];
