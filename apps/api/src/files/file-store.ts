import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';

/** Where the bytes of files lie: on disk, or in storage that speaks S3. What they are and whose is in the database. */
export interface FileStore {
  /** Keeps bytes under a new key; once it resolves they outlive a power cut. */
  put(key: string, bytes: Readable, length: number): Promise<void>;
  read(key: string): Promise<Readable>;
  /** Nothing happens where there is nothing. */
  remove(key: string): Promise<void>;
  /** The keys last written before then. */
  olderThan(before: Date): AsyncIterable<string>;
}

/** A store that is asked whether it is there before people wait for it. */
export interface AskedStore extends FileStore {
  /** Fails where it cannot be reached. */
  ask(): Promise<unknown>;
}

/** Nobody can guess it and nothing a person typed is in it. */
export const newFileKey = (): string => randomBytes(32).toString('hex');
