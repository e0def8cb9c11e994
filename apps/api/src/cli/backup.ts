import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupError } from '../backup/backup-error.js';
import { makeKeyFile } from '../backup/keys.js';
import { makeBackup } from '../backup/record-backup.js';
import { takeTurn } from '../backup/start-backups.js';
import { checkoutDir } from '../checkout.js';
import { openFiles } from '../files/open-files.js';
import { buildSchemas } from '../graphql/schema.js';
import { openForCommand } from './open-for-command.js';

/**
 * `npm run backup [-- --to FOLDER]`: an encrypted copy of database and files, also while the server runs.
 * `npm run backup -- --make-key FILE`: a pair of keys; the file is the secret one.
 */
const { to, 'make-key': keyFile } = readArguments();
if (keyFile !== undefined) {
  const recipient = await makeKeyFile(keyFile);
  console.log(`BACKUP_RECIPIENT=${recipient}`);
  console.log(
    `The secret key is ${keyFile}. Print it or keep it in two safes, and take it off this machine: without it no backup can be read, with it every one.`,
  );
} else await backUpNow();

async function backUpNow(): Promise<void> {
  const { orm, env, connection, dataDir, close } = await openForCommand({ asItIs: true });
  try {
    const folder = to ?? env.backupDir;
    if (folder === null || env.backupRecipients.length === 0)
      throw new BackupError(
        'NOT_CONFIGURED',
        'BACKUP_RECIPIENT names the public key a backup is encrypted for (npm run backup -- --make-key FILE makes one), and BACKUP_DIR or --to the folder it is written to. Nothing was written.',
      );
    const turn = await takeTurn({ connection });
    if (!turn) throw new BackupError('UNDER_WAY', 'A backup is being made already; this one was not begun.');
    const schemas = await buildSchemas();
    const files = await openFiles(env.filesUrl, dataDir ?? resolve(checkoutDir, env.dataDir ?? '.data'));
    const source = { connection, files, schema: schemas.public, folder, recipients: env.backupRecipients };
    const made = await makeBackup(orm, source, env.backupKeepDays).finally(() => turn.end());
    console.log(resolve(folder, made.file));
    console.log(
      `${made.tables} tables, ${made.rows} rows, ${made.files} files, ${(made.bytes / 1e6).toFixed(1)} MB, as of ${made.beganAt.toISOString()}`,
    );
    for (const key of made.missing) console.error(`A row names the file ${key}, and it is not there.`);
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await close();
  }
}

function readArguments(): { to?: string; 'make-key'?: string } {
  try {
    return parseArgs({ options: { to: { type: 'string' }, 'make-key': { type: 'string' } } }).values;
  } catch {
    console.error('npm run backup [-- --to FOLDER] | npm run backup -- --make-key FILE');
    process.exit(2);
  }
}
