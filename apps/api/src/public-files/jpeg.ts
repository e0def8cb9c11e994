const SOI = 0xd8;
const EOI = 0xd9;
const SCAN = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const COMMENT = 0xfe;

const isApplication = (marker: number): boolean => marker >= APP0 && marker <= 0xef;
/** Within what a scan says: a stuffed byte, or a mark to begin again at. */
const isScanData = (next: number): boolean => next === 0 || (next >= 0xd0 && next <= 0xd7);

/**
 * The picture and nothing about it: no place, device, owner, time or comment, no smaller picture of it, nothing behind its
 * end. Not a point of it changes, since it is not unpacked; which way is up stays, and so do its colours.
 */
export function bareJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [Buffer.from([0xff, SOI])];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === EOI) break;
    // Padding before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, end);
    if (marker === SCAN) end = endOfScan(bytes, end);
    kept.push(marker === SCAN ? bytes.subarray(at, end) : keptOf(marker, segment));
    at = end;
  }
  kept.push(Buffer.from([0xff, EOI]));
  return Buffer.concat(kept);
}

function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++)
    if (bytes[at] === 0xff && !isScanData(bytes[at + 1]!)) return at;
  return bytes.length;
}

const NOTHING = Buffer.alloc(0);
const begins = (segment: Buffer, name: string): boolean =>
  segment.subarray(4, 4 + name.length).toString('latin1') === name;

function keptOf(marker: number, segment: Buffer): Buffer {
  if (marker === COMMENT) return NOTHING;
  if (!isApplication(marker)) return segment;
  if (marker === APP0) return begins(segment, 'JFIF\0') ? withoutThumbnail(segment) : NOTHING;
  if (marker === APP1) return begins(segment, 'Exif\0\0') ? onlyOrientation(segment) : NOTHING;
  // How its colours are to be read.
  return begins(segment, 'ICC_PROFILE\0') || begins(segment, 'Adobe') ? segment : NOTHING;
}

function withoutThumbnail(segment: Buffer): Buffer {
  if (segment.length < 18) return NOTHING;
  const short = Buffer.from(segment.subarray(0, 18));
  short.writeUInt16BE(16, 2);
  short.writeUInt16BE(0, 16);
  return short;
}

const ORIENTATION = 0x0112;

/** A camera that was held upright says so here: a picture on its side would be a picture lost. */
function onlyOrientation(segment: Buffer): Buffer {
  const tiff = segment.subarray(10);
  const orientation = orientationIn(tiff);
  if (orientation === null || orientation < 2 || orientation > 8) return NOTHING;
  const kept = Buffer.alloc(36);
  kept.writeUInt16BE(0xff00 + APP1, 0);
  kept.writeUInt16BE(34, 2);
  kept.write('Exif\0\0MM\0*', 4, 'latin1');
  kept.writeUInt32BE(8, 14);
  kept.writeUInt16BE(1, 18);
  kept.writeUInt16BE(ORIENTATION, 20);
  kept.writeUInt16BE(3, 22);
  kept.writeUInt32BE(1, 24);
  kept.writeUInt16BE(orientation, 28);
  return kept;
}

function orientationIn(tiff: Buffer): number | null {
  if (tiff.length < 14) return null;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return null;
  const count = short(first);
  for (let n = 0, at = first + 2; n < count && at + 12 <= tiff.length; n++, at += 12)
    if (short(at) === ORIENTATION) return short(at + 8);
  return null;
}
