import { deflateSync, inflateSync } from 'node:zlib';
import { named } from '../inspection/pdf-names.js';
import { blankJpeg } from './jpeg-in-pdf.js';
import { partsOf, type Stream } from './pdf-parts.js';
import { blankStrings } from './pdf-strings.js';

/** Who wrote it, with what, for whom; under these names wherever they stand, also in what a later version replaced. */
const authors = 'Author|Creator|Producer|Company|Manager|Keywords|Subject|LastModifiedBy|SourceModified';
const ofAuthors = new RegExp(`^(?:${authors})$`, 'u');
/** What else a document says of itself stays: any other name in there is a program's own. */
const neutral = /^(?:Title|CreationDate|ModDate|Trapped)$/u;
/** What people wrote on a page says under T who they are; in a form it is the name of a field. */
const remark =
  /\/Subtype\s*\/(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Stamp|Ink|Popup|Caret|Square|Circle|Line|PolyLine|Polygon|FileAttachment|Redact)\b/u;
const signature = /\/ByteRange\s*\[/u;
/** Certificates name whoever signed, and who vouches for them. A list without an end is read once, up to the last byte. */
const certificates =
  /\/(?:Certs?|OCSPs?|CRLs?)\s*(?:\[([^\]]*)(?:\]|$)|(\d{1,10}\s{1,10}\d{1,10}\s{1,10}R))/gu;
/** What is a stream for this program may be an object for another one, which finds it wherever the file says it lies. */
const hidden = new RegExp(
  String.raw`\d\s+\d{1,10}\s+obj(?![a-z])|${named(...authors.split('|'))}\s*[(<]|${named('Metadata')}`,
  'u',
);
const MOST_UNPACKED = 50_000_000;

/**
 * Takes the authors out of the document, where they stand: their names are overwritten, so that nothing of it moves. A
 * signature, which would be broken, and its certificates are taken out as well. Fails rather than leave a name in it.
 * The bytes that are given become the copy: they may be many.
 */
export function barePdf(bytes: Buffer): Buffer {
  const { regions, streams } = partsOf(bytes);
  const packed = streams.filter(({ dictionary }) => /\/Type\s*\/ObjStm\b/u.test(dictionary));
  const unpacked = packed.map(({ from, to }) => inflated(bytes, from, to));
  const texts = [...regions.map(([from, to]) => bytes.toString('latin1', from, to)), ...unpacked.map((one) => one.toString('latin1'))]; // prettier-ignore
  const about = numbersIn(texts);
  for (const [from, to] of regions) blankRegion(bytes, from, to, about);
  for (const [index, { dictionary, from, to }] of packed.entries()) {
    const content = Buffer.from(unpacked[index]!);
    blankPacked(content, dictionary, about);
    // Blanks pack better than names.
    if (!content.equals(unpacked[index]!)) replaceBody(bytes, from, to, deflateSync(content, { level: 9 }));
  }
  for (const stream of streams) {
    blankStream(bytes, stream, about);
    if (hidden.test(bytes.toString('latin1', stream.from, stream.to)))
      throw new Error('an object hides in a stream');
  }
  return bytes;
}

const inflated = (bytes: Buffer, from: number, to: number): Buffer =>
  inflateSync(bytes.subarray(from, to), { maxOutputLength: MOST_UNPACKED });

/** XML about the document, certificates, and what photographs say. */
function blankStream(bytes: Buffer, { number, dictionary, from, to }: Stream, about: About): void {
  const isAbout = /\/Type\s*\/Metadata\b|\/Subtype\s*\/XML\b/u.test(dictionary);
  if (isAbout || (number !== null && about.certificates.has(number)))
    replaceBody(bytes, from, to, /\/Filter/u.test(dictionary) ? deflateSync('') : Buffer.alloc(0));
  else if (/\/Filter\s*(?:\[\s*)?\/DCTDecode/u.test(dictionary)) blankJpeg(bytes, from, to);
  else if (/\/Filter\s*\[\s*\/FlateDecode\s*\/DCTDecode/u.test(dictionary)) {
    const was = inflated(bytes, from, to);
    const now = Buffer.from(was);
    blankJpeg(now, 0, now.length);
    if (!now.equals(was)) replaceBody(bytes, from, to, deflateSync(now, { level: 9 }));
  }
}

/** Numbers of the objects that speak of the document as a whole, of those that hold a name for them, and of certificates. */
function numbersIn(texts: readonly string[]) {
  const found = (pattern: RegExp) =>
    new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, number]) => Number(number))));
  const signing = texts.flatMap((text) =>
    [...text.matchAll(certificates)].flatMap(([, list, one]) => [
      ...(list ?? one ?? '').matchAll(/(?<!\d)(\d{1,10})\s{1,10}\d{1,10}\s{1,10}R/gu),
    ]),
  );
  return {
    info: found(/\/Info\s+(\d+)\s+\d+\s+R/gu),
    names: found(new RegExp(`/(?:${authors})\\s+(\\d+)\\s+\\d+\\s+R`, 'gu')),
    certificates: new Set(signing.map(([, number]) => Number(number))),
  };
}

type About = ReturnType<typeof numbersIn>;

function blankRegion(bytes: Buffer, from: number, to: number, about: About): void {
  const text = bytes.toString('latin1', from, to);
  const objects = [...text.matchAll(/(?<!\d)(\d{1,10})\s{1,10}\d{1,10}\s{1,10}obj\b/gu)];
  const starts = [0, ...objects.map(({ index }) => index), text.length];
  starts.slice(0, -1).forEach((start, at) => {
    const end = starts[at + 1]!;
    const object = at === 0 ? null : objects[at - 1]!;
    if (object !== null && signature.test(text.slice(start, end)))
      takeOut(bytes, from + start + object[0].length, from + end);
    else blankObject(bytes, from + start, from + end, object === null ? null : Number(object[1]), about);
  });
}

/** Nothing stands in its place: a field that nobody has signed. */
function takeOut(bytes: Buffer, from: number, to: number): void {
  const end = bytes.subarray(from, to).lastIndexOf('endobj');
  bytes.fill(0x20, from, end < 0 ? to : from + end);
  bytes.write(' null', from, 'latin1');
}

/** Objects packed together: pairs of number and place come first. */
function blankPacked(content: Buffer, dictionary: string, about: About): void {
  const first = Number(/\/First\s+(\d+)/u.exec(dictionary)?.[1] ?? 0);
  const pairs = content.toString('latin1', 0, first).trim().split(/\s+/u).map(Number);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const end = at + 3 < pairs.length ? first + pairs[at + 3]! : content.length;
    // Over each other they would be gone through once for each.
    if (end < first + pairs[at + 1]!) throw new Error('packed objects do not follow each other');
    blankObject(content, first + pairs[at + 1]!, end, pairs[at]!, about);
  }
}

function blankObject(bytes: Buffer, from: number, to: number, number: number | null, about: About): void {
  const isInfo = number !== null && about.info.has(number);
  const isName = number !== null && about.names.has(number);
  const isRemark = remark.test(bytes.toString('latin1', from, to));
  blankStrings(
    bytes,
    from,
    to,
    (name) => isName || ofAuthors.test(name) || (isInfo && !neutral.test(name)) || (isRemark && name === 'T'),
  );
}

/** A shorter body, followed by blanks up to where the former one ended. */
function replaceBody(bytes: Buffer, from: number, to: number, body: Buffer): void {
  if (body.length > to - from) throw new Error('what was written takes more room than what stood there');
  bytes.fill(0x20, from, to);
  body.copy(bytes, from);
}
