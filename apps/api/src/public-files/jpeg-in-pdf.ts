/** What draws the picture: its form, its colours, how they are to be read. */
const drawing = new Set([0xe0, 0xe2, 0xee]);

/** Blanks what a photograph within a document says of its author and of the place, where it stands. */
export function blankJpeg(bytes: Buffer, from: number, to: number): void {
  let at = from + 2;
  while (at + 4 <= to && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda || marker === 0xd9) return;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = Math.min(to, at + 2 + bytes.readUInt16BE(at + 2));
    const says = (marker >= 0xe0 && marker <= 0xef && !drawing.has(marker)) || marker === 0xfe;
    if (says) bytes.fill(0, at + 4, end);
    at = end;
  }
}
