import { isMainThread } from 'node:worker_threads';

/** Loaded into a server before its own program: what a test asks of it by signals is what goes wrong by itself otherwise. */
if (isMainThread && process.argv[1]?.endsWith('main.js')) {
  console.log(`process ${process.pid} of the api`);
  process.on('SIGUSR2', () => void Promise.reject(new Error('nobody waits for this')));
  process.on('SIGWINCH', () => {
    const much = Array.from({ length: 5_000_000 }, () => 0);
    const kept = [];
    for (;;) kept.push(much.slice());
  });
  process.on('SIGIO', () => {
    for (;;);
  });
}
