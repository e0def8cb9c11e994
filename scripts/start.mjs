import { buildApi, ensureBuilt } from './build.mjs';
import { inCheckout } from './checkout.mjs';
import { appNode } from './environment.mjs';
import { ensureInstalled } from './install.mjs';
import { keepRunning } from './keep-running.mjs';
import { nodeOptions } from './node-options.mjs';
import { runProgram } from './program.mjs';

/** Installs and builds what is needed, then is the api: its output, its signals, its exit code. */
export async function run(args) {
  await ensureInstalled();
  await ensureBuilt();
  return serve(args);
}

/** What is built, kept running. */
export function serve(args) {
  const program = [...nodeOptions, inCheckout('apps/api/build/main.js'), ...args];
  return keepRunning(() => runProgram(appNode(), program));
}

/** Runs another entry of the built api. */
export async function runApi(entry, args) {
  await ensureInstalled();
  await ensureBuilt();
  return runEntry(entry, args);
}

/** Runs an entry of the api that writes sources: the other apps may not build until it has. */
export async function runApiFirst(entry, args) {
  await ensureInstalled();
  await buildApi();
  return runEntry(entry, args);
}

const runEntry = (entry, args) =>
  runProgram(appNode(), ['--enable-source-maps', inCheckout('apps/api/dist', entry), ...args]);
