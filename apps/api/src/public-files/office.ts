import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { bareJpeg } from './jpeg.js';
import { barePng } from './png.js';

/** Which parts say who wrote, and what is taken out of them. */
const rules: readonly { part: RegExp; take: readonly [RegExp, string][] }[] = [
  {
    part: /^docProps\/core\.xml$/u,
    take: [[/(<(?:dc:creator|cp:lastModifiedBy)(?: [^>]*)?>)[^<]*</gu, '$1<']],
  },
  { part: /^docProps\/app\.xml$/u, take: [[/(<(?:Company|Manager|HyperlinkBase)>)[^<]*</gu, '$1<']] },
  { part: /^docProps\/custom\.xml$/u, take: [[/(<vt:(?:lpwstr|lpstr|bstr)>)[^<]*</gu, '$1<']] },
  {
    part: /^meta\.xml$/u,
    take: [
      [/(<(?:dc:creator|meta:initial-creator|meta:printed-by|meta:user-defined)(?: [^>]*)?>)[^<]*</gu, '$1<'],
    ],
  },
  // Who commented and who changed what.
  { part: /^word\/.*\.xml$/u, take: [[/\b(w\d*:(?:author|initials|userId))="[^"]*"/gu, '$1=""']] },
  { part: /^xl\/comments.*\.xml$/u, take: [[/(<author>)[^<]*</gu, '$1<']] },
  {
    part: /^(?:xl\/persons\/.*|ppt\/(?:commentAuthors|authors))\.xml$/u,
    take: [[/\b(displayName|name|initials|userId|providerId)="[^"]*"/gu, '$1=""']],
  },
  // Where it lay on the writer's machine.
  { part: /^xl\/workbook\.xml$/u, take: [[/\b(url|userName)="[^"]*"/gu, '$1=""']] },
  { part: /^(?:content|styles)\.xml$/u, take: [[/(<(?:dc:creator|meta:creator-initials)>)[^<]*</gu, '$1<']] },
];

/** Signed by its author: whatever is taken out breaks the signature, which is what it was sent for. */
const signature = /^(?:_xmlsignatures\/|META-INF\/documentsignatures\.xml$)/u;

/** What a document may unpack to where it is read as a whole. */
const MOST_UNPACKED = 50_000_000;

function unpackedBytes(bytes: Buffer): number {
  let sum = 0;
  const add = ({ originalSize }: { originalSize: number }) => ((sum += originalSize), false);
  unzipSync(bytes, { filter: add });
  return sum;
}

/** The document as it was written, without its authors; as it is where they signed it, or where it unpacks to too much. */
export function bareOffice(bytes: Buffer): Buffer {
  if (unpackedBytes(bytes) > MOST_UNPACKED) return bytes;
  const parts = Object.entries(unzipSync(bytes));
  if (parts.some(([name]) => signature.test(name))) return bytes;
  const bare: Zippable = {};
  for (const [name, content] of parts) {
    const taken = takenOut(name, content);
    // The first part of an OpenDocument file is read without unpacking it.
    bare[name] = [taken, { level: name === 'mimetype' ? 0 : 6 }];
  }
  return Buffer.from(zipSync(bare));
}

function takenOut(name: string, content: Uint8Array): Uint8Array {
  if (/\.jpe?g$/iu.test(name) && content[0] === 0xff) return bareJpeg(Buffer.from(content));
  if (/\.png$/iu.test(name) && content[0] === 0x89) return barePng(Buffer.from(content));
  const applied = rules.filter(({ part }) => part.test(name));
  if (applied.length === 0) return content;
  let text = strFromU8(content);
  for (const { take } of applied) for (const [pattern, by] of take) text = text.replaceAll(pattern, by);
  return strToU8(text);
}
