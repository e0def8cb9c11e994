import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createDeflateRaw } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { bareJpeg } from './jpeg.js';
import { isSignature, takingFrom } from './office-rules.js';
import { barePng } from './png.js';
import { Counted, rewritten } from './rewritten.js';
import { ZipWriter } from './zip-writer.js';

/** A picture is read as a whole. */
const MOST_OF_PICTURE = 50_000_000;
/** A table within a presentation within a text. */
const DEEPEST = 3;
const document = /\.(?:docx|xlsx|pptx|odt|ods|odp)$/iu;
const DEFLATED = 8;
const picture = /\.(?:jpe?g|png)$/iu;

/**
 * Writes the document without its authors, without signatures, and without what its pictures and the documents in it say.
 * Part after part: what says nothing of them passes packed as it is, whatever its size.
 */
export async function bareOffice(from: string, to: string, depth = 1): Promise<void> {
  const zip = await openPromise(from, { strictFileNames: true, validateEntrySizes: true, autoClose: false });
  const archive = new ZipWriter(to);
  try {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    for (const entry of entries)
      if (!isSignature(entry.fileName)) await addBare(archive, zip, entry, `${to}.${depth}`, depth);
    await archive.end();
  } finally {
    zip.close();
  }
}

async function addBare(
  archive: ZipWriter,
  zip: ZipFile,
  entry: Entry,
  aside: string,
  depth: number,
): Promise<void> {
  const unpacked = () => zip.openReadStreamPromise(entry);
  const take = takingFrom(entry.fileName);
  if (take !== null) return addPacked(archive, entry, rewritten(await unpacked(), take));
  if (picture.test(entry.fileName)) {
    if (entry.uncompressedSize > MOST_OF_PICTURE) throw new Error('a picture is too large to be read');
    return addPacked(archive, entry, Readable.from([barePicture(await buffer(await unpacked()))]));
  }
  if (document.test(entry.fileName) && entry.uncompressedSize > 0) {
    if (depth === DEEPEST) throw new Error('documents lie too deep within each other');
    const inner = `${aside}.inner`;
    await pipeline(await unpacked(), createWriteStream(inner, { mode: 0o600 }));
    await bareOffice(inner, aside, depth + 1);
    await addPacked(archive, entry, createReadStream(aside));
    await Promise.all([inner, aside].map((path) => rm(path)));
    return;
  }
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  await archive.add(partOf(entry, entry.compressionMethod), packed, () => ({
    crc: entry.crc32,
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
  }));
}

function barePicture(bytes: Buffer): Buffer {
  if (bytes[0] === 0xff) return bareJpeg(bytes);
  return bytes[0] === 0x89 ? barePng(bytes) : bytes;
}

const partOf = ({ fileNameRaw, generalPurposeBitFlag }: Entry, method: number) => ({
  name: fileNameRaw,
  flags: generalPurposeBitFlag,
  method,
});

/** Written anew, and packed on the way. */
async function addPacked(archive: ZipWriter, entry: Entry, bytes: AsyncIterable<Buffer>): Promise<void> {
  const unpacked = new Counted();
  const packed = new Counted();
  const deflate = createDeflateRaw();
  await Promise.all([
    pipeline(unpacked.count(bytes), deflate),
    archive.add(partOf(entry, DEFLATED), packed.count(deflate), () => ({
      crc: unpacked.crc,
      packed: packed.bytes,
      unpacked: unpacked.bytes,
    })),
  ]);
}
