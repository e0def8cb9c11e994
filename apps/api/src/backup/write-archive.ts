import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createGzip } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { pack } from 'tar-stream';
import type { Counted } from './manifest.js';

/** An entry of a tar says its length first; what comes in a stream is cut into pieces of this. */
const PIECE = 4 * 1024 * 1024;

/** Where a backup is written: entries in order, then the end. */
export interface ArchiveWriter {
  text(name: string, content: string): Promise<void>;
  /** Pieces under `name/`; says what they add up to. */
  stream(name: string, content: AsyncIterable<Uint8Array>): Promise<Counted>;
}

/**
 * Writes a tar, gzipped and encrypted as `age` does, to a new file, whole and on disk when it resolves:
 * `age -d -i KEY FILE | tar xz` opens it without us.
 */
export async function writeArchive<T>(
  file: string,
  recipients: readonly string[],
  write: (archive: ArchiveWriter) => Promise<T>,
): Promise<T> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const tar = pack();
  const zipped = createGzip();
  const zipping = pipeline(Readable.from(tar), zipped);
  // Whoever fails first tells; the others fail with it.
  zipping.catch(() => {});
  const encrypted = await encrypter.encrypt(Readable.toWeb(zipped) as globalThis.ReadableStream<Uint8Array>);
  const writing = pipeline(
    Readable.fromWeb(encrypted as ReadableStream<Uint8Array>),
    createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
  );
  const failed = Promise.all([zipping, writing]).then(() => new Promise<never>(() => {}));
  failed.catch(() => {});

  const entry = (name: string, content: Buffer): Promise<void> =>
    Promise.race([
      failed,
      new Promise<void>((resolve, reject) => {
        tar
          .entry({ name, size: content.length, mode: 0o600 }, (error) => (error ? reject(error) : resolve()))
          .end(content);
      }),
    ]);

  try {
    const result = await write({
      text: (name, content) => entry(name, Buffer.from(content)),
      stream: (name, content) => writePieces(name, content, entry),
    });
    tar.finalize();
    await Promise.all([zipping, writing]);
    return result;
  } catch (error) {
    tar.destroy(error as Error);
    await Promise.allSettled([zipping, writing]);
    throw error;
  }
}

async function writePieces(
  name: string,
  content: AsyncIterable<Uint8Array>,
  entry: (name: string, content: Buffer) => Promise<void>,
): Promise<Counted> {
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting: Uint8Array[] = [];
  let length = 0;
  let count = 0;
  const send = async (): Promise<void> => {
    await entry(`${name}/${String(++count).padStart(6, '0')}`, Buffer.concat(waiting));
    waiting = [];
    length = 0;
  };
  for await (const piece of content) {
    hash.update(piece);
    bytes += piece.length;
    length += piece.length;
    waiting.push(piece);
    if (length >= PIECE) await send();
  }
  if (length > 0 || count === 0) await send();
  return { bytes, sha256: hash.digest('hex') };
}
