import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inCheckout, workspaces } from './checkout.mjs';
import { appNode } from './environment.mjs';
import { runProgram } from './program.mjs';
import { Missing, say } from './terminal.mjs';

const PNPM = 'pnpm@12.21.0';
const stampFile = inCheckout('node_modules', '.iltizam-installed');

/** Installs the packages when the lockfile or a manifest changed since the last time, else takes a few milliseconds. */
export async function ensureInstalled() {
  const stamp = manifestsStamp();
  const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (!installed) await install();
  appNode(); // says at once when there is no Node the apps can run on
  if (!installed) writeFileSync(stampFile, stamp);
}

async function install() {
  say('Installing packages ...');
  // pnpm 12 is a native program, started through npx: no newer Node and no corepack is needed. Progress and a
  // question about an old node_modules are for people at a terminal.
  const options = ['--frozen-lockfile', '--config.confirm-modules-purge=false'];
  const code = await runProgram('npx', ['-y', PNPM, 'install', ...options], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (code !== 0) {
    throw new Missing(
      `The packages could not be installed (pnpm ended with ${code}, its message stands above). Is the package registry reachable? Nothing was started; try again.`,
    );
  }
}

function manifestsStamp() {
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...workspaces().map((folder) => `${folder}/package.json`),
  ];
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(inCheckout(file)));
  return hash.digest('hex');
}
