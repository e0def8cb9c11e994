/**
 * How the api's process runs: faults name the lines of its sources; what is soon thrown away is thrown away early, so
 * that it stays small on a small machine.
 */
export const nodeOptions = ['--enable-source-maps', '--max-semi-space-size=8'];
