import { deflateSync, inflateSync } from 'node:zlib';
import { blankJpeg } from './jpeg-in-pdf.js';
import { blankStrings } from './pdf-strings.js';

/** Who wrote it, with what, for whom; under these names wherever they stand, also in what a later version replaced. */
const ofAuthors =
  /^(?:Author|Creator|Producer|Company|Manager|Keywords|Subject|LastModifiedBy|SourceModified)$/u;
/** What else a document says of itself stays: any other name in there is a program's own. */
const neutral = /^(?:Title|CreationDate|ModDate|Trapped)$/u;
/** What people wrote on a page says under T who they are; in a form it is the name of a field. */
const remark =
  /\/Subtype\s*\/(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Stamp|Ink|Popup|Caret|Square|Circle|Line|PolyLine|Polygon|FileAttachment|Redact)\b/u;
const signed = /\/ByteRange\s*\[/u;
const MOST_UNPACKED = 50_000_000;

/** A stream: its dictionary as text, and where its body lies. */
interface Stream {
  dictionary: string;
  from: number;
  to: number;
}

/**
 * The document without its authors: their names are overwritten where they stand, so that nothing of it moves. One that
 * is signed stays as it is: the signature is what it was sent for.
 */
export function barePdf(sent: Buffer): Buffer {
  const bytes = Buffer.from(sent);
  const { regions, streams } = partsOf(bytes.toString('latin1'));
  const packed = streams.filter(({ dictionary }) => /\/Type\s*\/ObjStm\b/u.test(dictionary));
  const unpacked = packed.map(({ from, to }) =>
    inflateSync(bytes.subarray(from, to), { maxOutputLength: MOST_UNPACKED }),
  );
  const texts = [...regions.map(([from, to]) => bytes.toString('latin1', from, to)), ...unpacked.map((one) => one.toString('latin1'))]; // prettier-ignore
  if (texts.some((text) => signed.test(text))) return sent;
  const about = numbersIn(texts);
  for (const [from, to] of regions) blankRegion(bytes, from, to, about);
  for (const [index, { dictionary, from, to }] of packed.entries()) {
    const content = Buffer.from(unpacked[index]!);
    blankPacked(content, dictionary, about);
    // Blanks pack better than names: there is room but for what a rare program packed better than this.
    if (!content.equals(unpacked[index]!)) replaceBody(bytes, from, to, deflateSync(content, { level: 9 }));
  }
  for (const { dictionary, from, to } of streams) {
    if (/\/Type\s*\/Metadata\b/u.test(dictionary))
      replaceBody(bytes, from, to, /\/Filter/u.test(dictionary) ? deflateSync('') : Buffer.alloc(0));
    else if (/\/Filter\s*\[?\s*\/DCTDecode/u.test(dictionary)) blankJpeg(bytes, from, to);
  }
  return bytes;
}

function partsOf(text: string): { regions: [number, number][]; streams: Stream[] } {
  const regions: [number, number][] = [];
  const streams: Stream[] = [];
  const begins = />>\s*stream\r?\n/gu;
  let at = 0;
  for (let begin = begins.exec(text); begin; begin = begins.exec(text)) {
    const from = begins.lastIndex;
    const end = text.indexOf('endstream', from);
    if (end < 0) break;
    // The end of the line before it belongs to it.
    const line = /\r?\n$/u.exec(text.slice(Math.max(from, end - 2), end));
    const to = end - (line?.[0].length ?? 0);
    regions.push([at, begin.index + 2]);
    const dictionary = text.slice(at, from);
    streams.push({ dictionary: dictionary.slice(dictionary.lastIndexOf(' obj')), from, to });
    at = end;
    begins.lastIndex = end;
  }
  regions.push([at, text.length]);
  return { regions, streams };
}

/** Numbers of the objects that speak of the document as a whole, and of those that hold a name for them. */
function numbersIn(texts: readonly string[]): { info: Set<number>; names: Set<number> } {
  const found = (pattern: RegExp) =>
    new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, number]) => Number(number))));
  return {
    info: found(/\/Info\s+(\d+)\s+\d+\s+R/gu),
    names: found(
      /\/(?:Author|Creator|Producer|Company|Manager|Keywords|Subject|LastModifiedBy)\s+(\d+)\s+\d+\s+R/gu,
    ),
  };
}

type About = ReturnType<typeof numbersIn>;

function blankRegion(bytes: Buffer, from: number, to: number, about: About): void {
  const text = bytes.toString('latin1', from, to);
  const objects = [...text.matchAll(/(?<!\d)(\d{1,10})\s{1,10}\d{1,10}\s{1,10}obj\b/gu)];
  const starts = [0, ...objects.map(({ index }) => index), text.length];
  starts.slice(0, -1).forEach((start, at) => {
    const end = starts[at + 1]!;
    const number = at === 0 ? null : Number(objects[at - 1]![1]);
    blankObject(bytes, from + start, from + end, number, about);
  });
}

/** Objects packed together: pairs of number and place come first. */
function blankPacked(content: Buffer, dictionary: string, about: About): void {
  const first = Number(/\/First\s+(\d+)/u.exec(dictionary)?.[1] ?? 0);
  const pairs = content.toString('latin1', 0, first).trim().split(/\s+/u).map(Number);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const end = at + 3 < pairs.length ? first + pairs[at + 3]! : content.length;
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

/** A shorter body, followed by blanks up to where the former one ended; nothing where there is no room for it. */
function replaceBody(bytes: Buffer, from: number, to: number, body: Buffer): void {
  if (body.length > to - from) return;
  bytes.fill(0x20, from, to);
  body.copy(bytes, from);
}
