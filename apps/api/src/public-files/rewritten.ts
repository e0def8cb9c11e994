import { crc32 } from 'node:zlib';
import type { Taking } from './office-rules.js';

/** Letters looked at together: all of it, in most parts of most documents. */
const AT_ONCE = 1_000_000;

/** The XML without what is taken out of it, never more of it in memory than a piece, which ends before a tag begins. */
export async function* rewritten(xml: AsyncIterable<Buffer>, take: Taking): AsyncGenerator<Buffer> {
  // What is not UTF-8 cannot be looked at, and is told.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let held = '';
  for await (const chunk of xml) {
    held += decoder.decode(chunk, { stream: true });
    if (held.length < AT_ONCE) continue;
    const end = held.lastIndexOf('<');
    if (end <= 0) continue;
    yield Buffer.from(take(held.slice(0, end)));
    held = held.slice(end);
  }
  yield Buffer.from(take(held + decoder.decode()));
}

/** Counts bytes that pass. */
export class Counted {
  bytes = 0;
  crc = 0;

  async *count(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.bytes += chunk.length;
      this.crc = crc32(chunk, this.crc);
      yield chunk;
    }
  }
}
