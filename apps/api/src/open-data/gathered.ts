import { setImmediate as othersHaveTheirTurn } from 'node:timers/promises';

/** A dozen rows of text: sending each by itself takes longer than all else, and more at once keeps others waiting. */
const PART_BYTES = 16_384;

/**
 * The same bytes in fewer parts, the first as it comes: an answer that has begun takes as long as it takes. Between two
 * parts everybody else has their turn.
 */
export async function* gathered(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let bytes = PART_BYTES;
  for await (const part of parts) {
    held.push(part);
    bytes += part.length;
    if (bytes < PART_BYTES) continue;
    yield Buffer.concat(held);
    held = [];
    bytes = 0;
    await othersHaveTheirTurn();
  }
  if (held.length > 0) yield Buffer.concat(held);
}
