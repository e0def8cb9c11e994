import { fromWhereOneStands } from './paths.mjs';
import { runApi } from './start.mjs';

/** Restores a backup, or tries whether one can be. */
export async function run(args) {
  return runApi('cli/restore.js', fromWhereOneStands(args));
}
