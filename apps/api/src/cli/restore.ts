import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { finishRestore, type Finished } from '../backup/after-restore.js';
import { BackupError } from '../backup/backup-error.js';
import { newestIn } from '../backup/backup-folder.js';
import { drill } from '../backup/drill.js';
import { keptErasures } from '../backup/erasures.js';
import { readKeyFile } from '../backup/keys.js';
import { restore } from '../backup/restore.js';
import { intoFolder, intoStore } from '../backup/restored-files.js';
import { checkoutDir } from '../checkout.js';
import { openFiles } from '../files/open-files.js';
import { buildSchemas } from '../graphql/schema.js';
import { openForCommand } from './open-for-command.js';

/**
 * `npm run restore -- FILE --key KEYFILE`: into an empty database and an empty place for files, all or nothing.
 * `npm run restore -- --drill --key KEYFILE [FILE]`: only tries it beside, with the newest backup, and notes how it went.
 */
const { file, keyFile, onlyTry } = readArguments();
const began = performance.now();
const seconds = (): string => ((performance.now() - began) / 1000).toFixed(1);
const { orm, env, connection, dataDir, close } = await openForCommand({ asItIs: true });
try {
  await (onlyTry ? tryIt() : restoreIt(file!));
} catch (error) {
  if (!(error instanceof BackupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await close();
}

async function restoreIt(backup: string): Promise<void> {
  const secret = readKeyFile(keyFile, backup);
  const folder = dataDir ?? resolve(checkoutDir, env.dataDir ?? '.data');
  const files =
    env.filesUrl === null
      ? await intoFolder(folder)
      : await intoStore(await openFiles(env.filesUrl, folder), new URL(env.filesUrl).pathname.slice(1));
  const erasures = await keptErasures(backup, secret);
  let finished: Finished | null = null;
  const {
    head,
    rows,
    files: count,
  } = await restore(backup, secret, { connection, files }, async ({ em }) => {
    finished = await finishRestore(em, basename(backup), erasures);
  });
  const { sessionsEnded, erasedAgain, auditFaults } = finished!;
  console.log(
    `Restored as of ${head.madeAt}: ${head.tables.length} tables, ${rows} rows, ${count} files, ${seconds()} s.`,
  );
  console.log('Every table and every file has the sum it had.');
  console.log(`${sessionsEnded} sessions ended; ${erasedAgain} people erased since were erased again.`);
  console.log(
    auditFaults === 0
      ? 'The audit log is whole.'
      : `The audit log has ${auditFaults} faults: npm run audit -- verify`,
  );
}

async function tryIt(): Promise<void> {
  const backup = file ?? newestIn(env.backupDir ?? missingFolder());
  const secret = readKeyFile(keyFile, backup);
  const { public: schema } = await buildSchemas();
  const aside = await mkdtemp(join(tmpdir(), 'iltizam-drill-'));
  // As root, PostgreSQL's own user passes through it.
  await chmod(aside, 0o711);
  const { rows, files, head } = await drill(
    { file: backup, secret, schema, folder: join(aside, 'drill') },
    orm,
  ).finally(() => rm(aside, { recursive: true, force: true }));
  console.log(
    `${basename(backup)} of ${head.madeAt} can be restored: ${rows} rows, ${files} files, ${seconds()} s.`,
  );
  console.log('Every sum is the same, the audit log is whole, and the copy answered as the original did.');
}

function missingFolder(): never {
  throw new BackupError('NOT_CONFIGURED', 'BACKUP_DIR names the folder of the backups; or name a file.');
}

function readArguments(): { file?: string; keyFile: string; onlyTry: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { key: { type: 'string' }, drill: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [given, ...more] = positionals;
    if (values.key !== undefined && more.length === 0 && (values.drill || given !== undefined))
      return { ...(given === undefined ? {} : { file: given }), keyFile: values.key, onlyTry: values.drill };
  } catch {
    // An option it does not know: the same sentence helps.
  }
  console.error('npm run restore -- FILE --key KEYFILE | npm run restore -- --drill --key KEYFILE [FILE]');
  process.exit(2);
}
