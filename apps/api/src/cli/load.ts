import { resolve } from 'node:path';
import { openForCommand } from './open-for-command.js';
import { loadDataset } from '../loading/load-dataset.js';

/** `npm run load -- DIR`: adds another plan's folder, or lists every fault in it and adds nothing. */
const dir = process.argv[2];
if (!dir) {
  console.error('Which folder? npm run load -- DIR');
  process.exit(2);
}
const { orm, close } = await openForCommand();
try {
  const result = await loadDataset(orm, resolve(dir));
  if (result.ok) {
    for (const [kind, count] of Object.entries(result.loaded))
      console.log(`${String(count).padStart(6)}  ${kind} added`);
    for (const { file, path, reason } of result.flags) console.log(`  note: ${file} ${path}: ${reason}`);
  } else {
    for (const { file, path, reason } of result.faults) console.error(`${file} ${path}: ${reason}`);
    console.error(`${result.faults.length} faults; nothing was loaded.`);
    process.exitCode = 1;
  }
} finally {
  await close();
}
