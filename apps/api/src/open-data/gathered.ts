import { setImmediate as othersHaveTheirTurn } from 'node:timers/promises';

/** As much as a dozen rows: sending each by itself takes longer than all else, and more at once keeps others waiting. */
const PART_BYTES = 16_384;

/** The same bytes in fewer parts. Between two of them everybody else has their turn. */
export async function* gathered(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of parts) {
    held.push(part);
    bytes += part.length;
    if (bytes < PART_BYTES) continue;
    yield Buffer.concat(held);
    held = [];
    bytes = 0;
    await othersHaveTheirTurn();
  }
  if (bytes > 0) yield Buffer.concat(held);
}
