import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

/** Installs and builds, and starts nothing: for an image, or before a service is restarted. */
export async function run() {
  await ensureInstalled();
  await ensureBuilt();
  return 0;
}
