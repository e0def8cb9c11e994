import { Zip, ZipPassThrough } from 'fflate';
import type { Readable } from 'node:stream';

interface Entry {
  name: string;
  read: () => Promise<Readable>;
}

/** An archive, file by file as it is read: no more than a piece of one is ever held. Nothing is packed twice. */
export async function* zipOf(entries: readonly Entry[]): AsyncIterable<Uint8Array> {
  let written: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    written.push(part);
  });
  const taken = () => {
    const parts = written;
    written = [];
    return parts;
  };
  for (const { name, read } of entries) {
    const file = new ZipPassThrough(name);
    zip.add(file);
    for await (const bytes of await read()) {
      file.push(bytes as Uint8Array);
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
