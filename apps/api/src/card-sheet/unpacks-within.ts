import { finished } from 'node:stream/promises';
import { fromBufferPromise } from 'yauzl';

/** Does an archive unpack to no more than that? It is unpacked to see: its directory may lie. */
export async function unpacksWithin(bytes: Buffer, most: number): Promise<boolean> {
  const zip = await fromBufferPromise(bytes, { validateEntrySizes: true });
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > most) return false;
      const stream = await zip.openReadStreamPromise(entry);
      // More than its directory says ends with an error.
      await finished(stream.resume());
    }
    return true;
  } catch {
    return false;
  } finally {
    zip.close();
  }
}
