import type { EvidenceRefusal } from '@iltizam/domain/evidence';
import { named } from './pdf-names.js';
import { packedObjects } from './pdf-packed.js';

/** What lets a PDF run something, send what is filled in, open another file, or carry something that runs. A script may stand under a short name; its kind does not. */
const active = new RegExp(
  String.raw`${named('JavaScript', 'Rendition', 'OnInstantiate', 'Launch', 'GoToE', 'GoToR', 'SubmitForm', 'ImportData', 'EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'RichMedia')}|${named('XFA')}[\s\0]*[[%\d]|${named('URI')}[\s\0]*\([\s\0]*[jJ][aA][vV][aA][sS][cC][rR][iI][pP][tT][\s\0]*:`,
  'u',
);
/** The shortest of these stands in pictures by chance: it counts before more letters. */
const page = /<(?:html|script)[\s/>]|<svg[\s/>][\t\n\r -~]{8}/iu;
const encrypted = new RegExp(named('Encrypt'), 'u');
const font = new RegExp(named('Font'), 'u');

/**
 * Looks at every byte of a PDF, and at the objects it packs together. Where its streams begin and end plays no part: its
 * readers do not agree on that, and find an object wherever the file says it lies, in a remark or in a picture as well.
 */
export function readPdf(bytes: Buffer): { fault: EvidenceRefusal | null; hasText: boolean } {
  const text = bytes.toString('latin1');
  // Such a file is opened from its end: the directory of an archive may lie before the last line of the document as well.
  if (text.slice(-66_000).includes('PK\u0005\u0006')) return { fault: 'ACTIVE_CONTENT', hasText: false };
  if (!ends(text)) return { fault: 'DAMAGED', hasText: false };
  if (encrypted.test(text)) return { fault: 'ENCRYPTED', hasText: false };
  const texts = [text, ...packedObjects(bytes, text)];
  const runs = texts.some((one) => active.test(one) || page.test(one));
  return { fault: runs ? 'ACTIVE_CONTENT' : null, hasText: texts.some((one) => font.test(one)) };
}

/** Nothing stands behind the last line but what programs fill up with: blanks, zeros, and the old sign of an end. */
function ends(text: string): boolean {
  const last = text.lastIndexOf('%%EOF');
  return last >= 0 && /^[\s\0]*$/u.test(text.slice(last + '%%EOF'.length).replaceAll('\u001A', ''));
}
