import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { inCheckout, workspaces } from './checkout.mjs';
import { runProgram, runQuietly } from './program.mjs';
import { Missing, say } from './terminal.mjs';

const stampFile = inCheckout('node_modules', '.iltizam-built');
const notSource = new Set([
  'node_modules',
  'dist',
  'build',
  'generated',
  '.turbo',
  '.react-router',
  'screenshots',
]);
const rootFiles = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  'turbo.json',
  'tsconfig.base.json',
];

/** Builds what changed. When no source was touched since the last build this takes milliseconds; turbo would ask every file. */
export async function ensureBuilt() {
  const stamp = sourcesStamp();
  if (everyOutputExists() && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  say('Building ...');
  await build();
  writeFileSync(stampFile, stamp);
}

/** The api and what it is made of: for what must be done before the console can be built against it. */
export async function buildApi() {
  say('Building the api ...');
  await build(['--filter=@iltizam/api...']);
}

async function build(only = []) {
  const args = ['run', 'build', ...only, '--concurrency=2', '--output-logs=errors-only', '--ui=stream'];
  if (process.stderr.isTTY) {
    if ((await runProgram('turbo', args)) === 0) return;
  } else {
    const { code, text } = await runQuietly('turbo', args);
    if (code === 0) return;
    say(text);
  }
  throw new Missing('The build failed; its message stands above. Nothing was started.');
}

function everyOutputExists() {
  return workspaces()
    .filter((folder) => JSON.parse(readFileSync(inCheckout(folder, 'package.json'), 'utf8')).scripts?.build)
    .every((folder) => ['dist', 'build'].some((output) => existsSync(inCheckout(folder, output))));
}

/** Names, sizes and times of all sources: enough to see that nothing was touched. */
function sourcesStamp() {
  const hash = createHash('sha256');
  const note = (file) => {
    const { size, mtimeMs } = statSync(inCheckout(file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(inCheckout(folder), { withFileTypes: true })) {
      if (notSource.has(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) note(path);
    }
  };
  rootFiles.forEach(note);
  ['packages', 'apps'].forEach(walk);
  return hash.digest('hex');
}
