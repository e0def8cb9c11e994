/** Loaded into a server before its own program: what a test asks of it by signals is what goes wrong by itself otherwise. */
process.on('SIGUSR2', () => void Promise.reject(new Error('nobody waits for this')));
process.on('SIGWINCH', () => {
  const kept = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, n) => ({ n })));
});
