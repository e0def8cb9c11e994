import { parentPort, workerData } from 'node:worker_threads';
import { writePublicCopy } from './public-copy.js';

const [mediaType, from, to] = workerData as [string, string, string];
await writePublicCopy(mediaType, from, to);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage('written');
