import type { EvidenceRefusal } from '@iltizam/domain/evidence';

const MOST_PIXELS = 100_000_000;

/** Looks at a picture without decoding it: its size, and whether something else hides in it. */
export function pictureFault(bytes: Buffer, mediaType: 'image/png' | 'image/jpeg'): EvidenceRefusal | null {
  const size = mediaType === 'image/png' ? sizeOfPng(bytes) : sizeOfJpeg(bytes);
  if (size === null || size.width === 0 || size.height === 0) return 'DAMAGED';
  if (size.width * size.height > MOST_PIXELS) return 'UNSAFE_ARCHIVE';
  return hidesSomething(bytes) ? 'ACTIVE_CONTENT' : null;
}

/** A page or an archive within: some programs would read the file as that. */
function hidesSomething(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return /<(?:html|script|svg)[\s>]/iu.test(text) || text.slice(-66_000).includes('PK\u0005\u0006');
}

type Size = { width: number; height: number };

const sizeOfPng = (bytes: Buffer): Size | null =>
  bytes.length < 45 ? null : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };

/** Walks the segments of a JPEG to the one that says how large it is. */
function sizeOfJpeg(bytes: Buffer): Size | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
