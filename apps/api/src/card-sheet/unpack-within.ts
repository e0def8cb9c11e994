import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The parts of an archive by name; null where it unpacks to more than that. It is unpacked to see: its directory may lie. */
export async function unpackWithin(bytes: Buffer, most: number): Promise<Map<string, Buffer> | null> {
  const zip = await fromBufferPromise(bytes, { validateEntrySizes: true });
  const parts = new Map<string, Buffer>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > most) return null;
      // More than its directory says ends with an error.
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
    return parts;
  } catch {
    return null;
  } finally {
    zip.close();
  }
}
