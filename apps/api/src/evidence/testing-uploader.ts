import { DiskFiles } from '../files/disk-files.js';
import type { FileStore } from '../files/file-store.js';
import { connectDatabase, type Connection } from '../database/database.js';
import { Readable } from 'node:stream';
import { evidenceFiles } from '../files/file-holders.js';
import { checkFile } from './check-file.js';
import { receivePart } from './receive-part.js';

/**
 * A process of its own that receives a file and looks at it, and stops for ever at a named moment, there to be killed:
 * `node testing-uploader.ts CONNECTION FOLDER ID BYTES MOMENT`.
 */
const [connection, folder, id, bytes, moment] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];

const stopAt = async (now: string): Promise<void> => {
  if (now !== moment) return;
  process.stdout.write(`at ${now}\n`);
  await new Promise((_never) => setInterval(() => {}, 1000));
};

/** The store, with a stop before and after each thing it does. */
class StoppingFiles implements FileStore {
  private puts = 0;
  constructor(private readonly files: DiskFiles) {}
  async put(...[key, stream]: Parameters<FileStore['put']>): Promise<void> {
    this.puts++;
    await stopAt(`before file ${this.puts}`);
    await this.files.put(key, stream);
    await stopAt(`after file ${this.puts}`);
  }
  async remove(key: string): Promise<void> {
    await stopAt('before removing');
    await this.files.remove(key);
  }
  read = (key: string) => this.files.read(key);
  olderThan = (before: Date) => this.files.olderThan(before);
}

const orm = await connectDatabase(JSON.parse(connection) as Connection, 2);
const desk = { orm, files: new StoppingFiles(new DiskFiles(folder)), scanner: null };
const content = Buffer.from(bytes, 'base64');
await receivePart(desk, {
  holder: evidenceFiles,
  id,
  offset: 0,
  length: content.length,
  bytes: Readable.from([content]),
});
await stopAt('after the piece');
await checkFile(desk, evidenceFiles, id);
await orm.close();
