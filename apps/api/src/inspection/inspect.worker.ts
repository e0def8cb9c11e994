import { parentPort, workerData } from 'node:worker_threads';
import { inspectFile } from './inspect-file.js';

const verdict = await inspectFile(workerData as string);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(verdict);
