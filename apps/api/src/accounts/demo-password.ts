import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomPassword } from './passwords.js';

export interface DemoPassword {
  password: string;
  /** How a person learns it: shown once, then only where it is kept. */
  told: string;
}

/** The one password of the demonstration: the operator's, or a random one kept in the data folder. */
export async function demoPassword(chosen: string | null, folder: string): Promise<DemoPassword> {
  if (chosen !== null) return { password: chosen, told: 'the one of DEMO_PASSWORD' };
  const file = join(folder, 'demo-password');
  await mkdir(folder, { recursive: true });
  const password = randomPassword();
  try {
    await writeFile(file, `${password}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return { password, told: `${password}   (shown this once; kept in ${file})` };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { password: (await readFile(file, 'utf8')).trim(), told: `kept in ${file}` };
  }
}
