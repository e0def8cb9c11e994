import { join } from 'node:path';
import { DiskFiles } from './disk-files.js';
import type { FileStore } from './file-store.js';
import { S3Files } from './s3-files.js';

/** S3 storage where the settings name one, else a folder beside the other data. */
export const openFiles = (filesUrl: string | null, dataDir: string): FileStore =>
  filesUrl === null ? new DiskFiles(join(dataDir, 'files')) : new S3Files(filesUrl);
