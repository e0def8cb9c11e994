import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { inCheckout } from './checkout.mjs';
import { appNode, environment } from './environment.mjs';
import { ensureInstalled } from './install.mjs';
import { runQuietly } from './program.mjs';
import { say } from './terminal.mjs';

/** Rebuilds every app as its sources change, and starts the api again when what it runs changed. */
export async function run() {
  await ensureInstalled();
  await ensureBuilt();
  const tsc = ['--preserveWatchOutput', '--watch'];
  const watchers = [
    keep('domain', 'tsc', ['-p', 'tsconfig.build.json', ...tsc], 'packages/domain'),
    keep('dataset', 'tsc', ['-p', 'tsconfig.build.json', ...tsc], 'packages/dataset'),
    keep('api', 'tsc', ['-p', 'tsconfig.build.json', ...tsc], 'apps/api'),
    keep('console', 'vite', ['build', '--watch'], 'apps/console'),
    keep('server', appNode(), ['--watch', '--enable-source-maps', 'apps/api/dist/main.js'], '.'),
  ];
  // React Router's build has no watch mode of its own.
  rebuildOnChange('portal', 'apps/portal', ['app', 'server']);

  const end = () => watchers.forEach((child) => child.kill('SIGTERM'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
  const codes = await Promise.all(watchers.map((child) => new Promise((done) => child.once('close', done))));
  process.exit(codes.every((code) => code === 0 || code === null) ? 0 : 1);
}

/** A program that runs until we end, its lines marked with its name. When one ends by itself, the others go on. */
function keep(name, command, args, folder) {
  const cwd = inCheckout(folder);
  const path = `${inCheckout(folder, 'node_modules/.bin')}:${environment().PATH}`;
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment(), PATH: path },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      for (const line of chunk.split('\n')) if (line.trim() !== '') say(`${name.padEnd(8)} ${line}`);
    });
  }
  child.once('error', (error) => say(`${name.padEnd(8)} cannot be run: ${error.message}`));
  return child;
}

function rebuildOnChange(name, folder, sources) {
  let timer = null;
  let building = Promise.resolve();
  const rebuild = async () => {
    const { code, text } = await runQuietly('pnpm', ['--dir', folder, 'run', 'build']);
    say(`${name.padEnd(8)} ${code === 0 ? 'built' : text}`);
  };
  for (const source of sources) {
    watch(inCheckout(folder, source), { recursive: true }, (_, file) => {
      if (file?.includes('generated')) return;
      clearTimeout(timer);
      timer = setTimeout(() => (building = building.then(rebuild)), 200);
    });
  }
}
