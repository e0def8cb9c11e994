/** A stream: the number of its object, its dictionary as text, and where its body lies. */
export interface Stream {
  number: number | null;
  dictionary: string;
  from: number;
  to: number;
}

const LINE = 0x0a;
const RETURN = 0x0d;

/** Where the objects of a document lie, and the bodies of streams between them, which may hold any bytes. */
export function partsOf(bytes: Buffer): { regions: [number, number][]; streams: Stream[] } {
  const regions: [number, number][] = [];
  const streams: Stream[] = [];
  let at = 0;
  for (let word = bytes.indexOf('stream'); word >= 0; word = bytes.indexOf('stream', word + 6)) {
    const from = beginOfBody(bytes, word);
    if (from === null) continue;
    const end = bytes.indexOf('endstream', from);
    if (end < 0) break;
    regions.push([at, word]);
    const before = bytes.toString('latin1', at, word);
    const [, number, dictionary] = /^(?:.*\D)?(\d{1,10})\s+\d{1,10}\s+obj\b(.*)$/su.exec(before) ?? [];
    streams.push({
      number: number === undefined ? null : Number(number),
      dictionary: dictionary ?? before,
      from,
      to: endOfBody(bytes, from, end),
    });
    at = end;
    word = end;
  }
  regions.push([at, bytes.length]);
  return { regions, streams };
}

/** Behind the line that begins a body; null where the word stands elsewhere. */
function beginOfBody(bytes: Buffer, word: number): number | null {
  let behind = word;
  while (behind > 0 && bytes[behind - 1]! <= 0x20) behind--;
  if (bytes.toString('latin1', Math.max(0, behind - 2), behind) !== '>>') return null;
  const from = word + 'stream'.length;
  if (bytes[from] === LINE) return from + 1;
  if (bytes[from] !== RETURN) return null;
  return bytes[from + 1] === LINE ? from + 2 : from + 1;
}

/** The end of the line before it belongs to the word that ends a body. */
function endOfBody(bytes: Buffer, from: number, end: number): number {
  let to = end;
  if (to > from && bytes[to - 1] === LINE) to--;
  if (to > from && to < end && bytes[to - 1] === RETURN) to--;
  return to;
}
