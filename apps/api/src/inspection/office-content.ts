import type { EvidenceRefusal } from '@iltizam/domain/evidence';
import type { Entry, ZipFile } from 'yauzl';
import { isActive, wordsOfActive } from './active-xml.js';
import { relationFault } from './office-relations.js';

/** A part begins within that; who writes more before its first element hides something. */
const MOST_BEFORE = 4_000;
/** All that refers to something, of one document. */
const MOST_RELATIONS = 20_000_000;
/** A part that is read as a whole. */
const MOST_OF_PART = 50_000_000;

const office = /^\[content_types\]\.xml$/iu;
const open = /^(?:mimetype|content\.xml)$/u;
const relations = /\.rels$|^\[content_types\]\.xml$/iu;
/** Signs of the encodings of XML. What is in two bytes a letter is read without its zeros. */
const marks = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)|\0/gu;
const isXml = /^\s*(?:<|$)/u;
const before = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/u;
/** What programs that draw write at the head of a picture; it declares nothing. */
const ofPicture = /^<!DOCTYPE svg PUBLIC "-\/\/W3C\/\/DTD SVG [^"[]*"\s*"http:\/\/www\.w3\.org\/[^"[]*"\s*>/u;

/** What an office document would have its reader fetch or run, or declares for it to unfold; its parts are read in turn. */
export async function officeFault(zip: ZipFile, entries: readonly Entry[]): Promise<EvidenceRefusal | null> {
  const isOffice = entries.some(({ fileName }) => office.test(fileName));
  if (!isOffice && !entries.some(({ fileName }) => open.test(fileName))) return null;
  let left = MOST_RELATIONS;
  for (const entry of entries) {
    const refers = relations.test(entry.fileName);
    if (refers && (left -= entry.uncompressedSize) < 0) return 'UNSAFE_ARCHIVE';
    const text = (await begin(zip, entry, refers ? Infinity : MOST_BEFORE)).replaceAll(marks, '');
    if (isOffice && (declares(text) || (refers && relationFault(text)))) return 'ACTIVE_CONTENT';
    if (!isXml.test(text) || !(await mentionsActive(zip, entry))) continue;
    if (entry.uncompressedSize > MOST_OF_PART) return 'UNSAFE_ARCHIVE';
    if (isActive((await begin(zip, entry, Infinity)).replaceAll(marks, ''))) return 'ACTIVE_CONTENT';
  }
  return null;
}

/** Most parts are passed over so, however large they are: nothing of them is kept. */
async function mentionsActive(zip: ZipFile, entry: Entry): Promise<boolean> {
  let last = '';
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    const text = last + (piece as Buffer).toString('latin1').replaceAll('\0', '');
    if (wordsOfActive.some((word) => text.includes(word))) return true;
    last = text.slice(-20);
  }
  return false;
}

async function begin(zip: ZipFile, entry: Entry, most: number): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    length += pieces.at(pieces.push(piece as Buffer) - 1)!.length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces).toString('latin1');
}

/** A declaration of a type, or what may be followed by one further on. */
function declares(text: string): boolean {
  const [{ length }] = before.exec(text)!;
  const rest = text.slice(length).replace(ofPicture, '');
  return /^<[!?]/u.test(rest) || (rest === '' && length >= MOST_BEFORE);
}
