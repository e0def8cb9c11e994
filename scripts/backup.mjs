import { fromWhereOneStands } from './paths.mjs';
import { runApi } from './start.mjs';

/** Copies database and files, encrypted; or makes the pair of keys. */
export async function run(args) {
  return runApi('cli/backup.js', fromWhereOneStands(args));
}
