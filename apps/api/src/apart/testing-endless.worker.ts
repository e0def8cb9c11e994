import { workerData } from 'node:worker_threads';

const held: unknown[] = [];
for (;;) if (workerData === 'MEMORY') held.push({});
