import type { Database } from '../database/database.js';
import type { FileStore } from '../files/file-store.js';

/** What work on files needs: the database, which knows what they are, and the store, which has their bytes. */
export interface FileDesk {
  orm: Database;
  files: FileStore;
}
