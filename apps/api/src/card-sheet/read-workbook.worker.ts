import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbook } from './read-workbook.js';

const read = await readWorkbook(workerData as string);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(read);
