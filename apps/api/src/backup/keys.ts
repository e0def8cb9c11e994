import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BackupError } from './backup-error.js';

/**
 * A pair of keys in the format of `age`. The server has the public half alone, which makes backups and reads none; the
 * secret half is kept elsewhere, and restores them.
 */
export async function makeKeyFile(file: string): Promise<string> {
  const secret = await generateX25519Identity();
  const recipient = await identityToRecipient(secret);
  // As age-keygen writes it, so that `age -d -i FILE` reads it; a key that is there is never written over.
  writeFileSync(file, `# public key: ${recipient}\n${secret}\n`, { flag: 'wx', mode: 0o600 });
  return recipient;
}

/** The secret half. A copy of the backups' folder must not hold what opens them. */
export function readKeyFile(file: string, backupFile: string): string {
  const folder = realpathSync(dirname(resolve(backupFile)));
  let text: string;
  try {
    if (realpathSync(file).startsWith(folder + sep))
      throw new BackupError(
        'KEY_BESIDE_BACKUP',
        `The key ${file} lies beside the backups it opens: whoever gets that folder reads everything. Move it elsewhere.`,
      );
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof BackupError) throw cause;
    throw new BackupError('KEY_UNREADABLE', `The key ${file} cannot be read: ${(cause as Error).message}.`, {
      cause,
    });
  }
  const secret = text.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-'));
  if (secret) return secret.trim();
  throw new BackupError('KEY_UNREADABLE', `There is no key in ${file}: a line begins with AGE-SECRET-KEY-.`);
}
