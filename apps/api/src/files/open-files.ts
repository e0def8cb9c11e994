import { join } from 'node:path';
import { DiskFiles } from './disk-files.js';
import type { AskedStore } from './file-store.js';

/** S3 storage, whose client is loaded only then, where the settings name one, else a folder beside the other data. */
export async function openFiles(filesUrl: string | null, dataDir: string): Promise<AskedStore> {
  if (filesUrl === null) return new DiskFiles(join(dataDir, 'files'));
  const { S3Files } = await import('./s3-files.js');
  return new S3Files(filesUrl);
}
