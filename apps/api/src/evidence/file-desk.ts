import type { Database } from '../database/database.js';
import type { FileStore } from '../files/file-store.js';
import type { Scanner } from '../scanning/scanner.js';

/** What work on files needs: the database, which knows what they are, the store, which has their bytes, and who scans them. */
export interface FileDesk {
  orm: Database;
  files: FileStore;
  /** Null where the settings name none. */
  scanner: Scanner | null;
}
