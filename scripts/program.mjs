import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { checkout } from './checkout.mjs';
import { environment } from './environment.mjs';
import { Missing } from './terminal.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program in the checkout until it ends, passing signals on; resolves with its exit code. */
export async function runProgram(command, args, { cwd = checkout, env = {}, stdio = 'inherit' } = {}) {
  const child = spawn(command, args, { cwd, stdio, env: { ...environment(), ...env } });
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  const watch = whenNpmIsGone(() => pass('SIGTERM'));
  try {
    return await exitCode(child, command);
  } finally {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, pass);
  }
}

/** Runs a program without showing what it says; resolves with its exit code and its text. */
export async function runQuietly(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment(), ...options.env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  }
  return { code: await exitCode(child, command), text };
}

/** A killed npm tells nobody; without this what it started would go on, out of sight and holding its port. */
function whenNpmIsGone(act) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && act(), 500);
}

function exitCode(child, command) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Missing(`${command} cannot be run: ${error.message}`)));
    // A shell's convention: ended by signal n is 128 + n.
    child.once('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
