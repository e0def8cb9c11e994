import { inflateSync } from 'node:zlib';
import { named } from './pdf-names.js';

const MOST_UNPACKED = 20_000_000;

/** What makes objects packed together what they are, for one program or another. */
const marks = new RegExp(
  String.raw`${named('ObjStm')}|${named('First')}(?!\s+\d{1,10}\s+\d{1,10}\s+R)[\s\0]*[%+\-.\d]`,
  'gu',
);

/** How programs write that, and no other way: no text in it, no remark, and nothing that would have to be read first. */
const plain =
  /<<(?:\s*\/(?:Type\s*\/ObjStm|Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])|(?:N|First)\s+\d{1,10}|(?:Length|Extends)\s+\d{1,10}(?:\s+\d{1,10}\s+R)?))+\s*>>\s*stream *(?:\r\n|\n|\r)/uy;

/** The objects a PDF packs together, as text; fails where they could be read otherwise than here. */
export function packedObjects(bytes: Buffer, text: string): string[] {
  let left = MOST_UNPACKED;
  return bodiesIn(text).map((from) => {
    const unpacked = inflateSync(bytes.subarray(from), { maxOutputLength: Math.max(left, 1) });
    left -= unpacked.length;
    return unpacked.toString('latin1');
  });
}

/** Where they begin; those that are not packed are read where they stand. */
function bodiesIn(text: string): number[] {
  const bodies = new Set<number>();
  for (const { index } of text.matchAll(marks)) {
    plain.lastIndex = text.lastIndexOf('<<', index);
    const [dictionary = ''] = plain.exec(text) ?? [];
    if (plain.lastIndex <= index) throw new Error('objects are packed as nobody packs them');
    if (dictionary.includes('/FlateDecode')) bodies.add(plain.lastIndex);
  }
  return [...bodies];
}
