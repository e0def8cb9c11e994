import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { extract } from 'tar-stream';
import { BackupError, damaged } from './backup-error.js';

/** An entry as it is stored: a whole text, or one of the pieces of something longer. */
export interface ArchiveEntry {
  name: string;
  content: Buffer;
}

/** Reads a backup entry by entry; one that is cut short or changed anywhere fails before what follows is given out. */
export async function* readArchive(file: string, secret: string): AsyncGenerator<ArchiveEntry> {
  const encrypted = createReadStream(file);
  try {
    const tar = extract();
    const plain = await open(encrypted, secret);
    const reading = pipeline(plain, createGunzip(), tar);
    reading.catch((error: Error) => tar.destroy(error));
    for await (const entry of tar) {
      const pieces: Buffer[] = [];
      for await (const piece of entry) pieces.push(piece as Buffer);
      yield { name: entry.header.name, content: Buffer.concat(pieces) };
    }
    await reading;
  } catch (error) {
    if (error instanceof BackupError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new BackupError('NO_BACKUP', `There is no backup ${file}.`, { cause: error });
    throw damaged('it was cut short or changed after it was made', error);
  } finally {
    encrypted.destroy();
  }
}

async function open(encrypted: Readable, secret: string): Promise<Readable> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  try {
    const plain = await decrypter.decrypt(Readable.toWeb(encrypted) as globalThis.ReadableStream<Uint8Array>);
    return Readable.fromWeb(plain as ReadableStream<Uint8Array>);
  } catch (error) {
    if (String(error).includes('no identity matched'))
      throw new BackupError('KEY_WRONG', 'This key does not open this backup. Nothing was changed.', {
        cause: error,
      });
    throw error;
  }
}

/** Something of the archive, whole: its pieces in order. */
export interface ArchiveBody {
  /** `tables/plan`, `files/KEY` or the name of a text. */
  path: string;
  pieces: AsyncIterable<Buffer>;
}

const pathOf = (name: string): string => name.replace(/\/\d{6}$/u, '');

/** Pieces that follow each other as the one thing they are; what is left unread of one is passed over. */
export async function* bodies(entries: AsyncIterator<ArchiveEntry>): AsyncGenerator<ArchiveBody> {
  let next = await entries.next();
  const follows = (path: string): boolean => next.done !== true && pathOf(next.value.name) === path;
  async function* piecesOf(path: string): AsyncGenerator<Buffer> {
    while (follows(path)) {
      yield (next as IteratorYieldResult<ArchiveEntry>).value.content;
      next = await entries.next();
    }
  }
  while (next.done !== true) {
    const path = pathOf(next.value.name);
    yield { path, pieces: piecesOf(path) };
    while (follows(path)) next = await entries.next();
  }
}

export async function wholeOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
