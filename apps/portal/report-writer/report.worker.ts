import { parentPort, workerData } from 'node:worker_threads';
import { writeReport, type ToWrite } from '../app/reports/write-report.js';

const written = await writeReport(workerData as ToWrite);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(written);
