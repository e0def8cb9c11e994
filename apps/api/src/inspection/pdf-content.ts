import type { EvidenceRefusal } from '@iltizam/domain/evidence';
import { inflateSync } from 'node:zlib';

/** What lets a PDF run something, or carry something that runs. */
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/u;
const page = /<(?:html|script|svg)[\s>]/iu;

const MOST_UNPACKED = 20_000_000;

/** Looks at a PDF's objects, those packed together as well; pictures and texts themselves are passed over. */
export function readPdf(bytes: Buffer): { fault: EvidenceRefusal | null; hasText: boolean } {
  const objects = objectsOf(bytes.toString('latin1'));
  const fault = !bytes.subarray(-2048).includes('%%EOF')
    ? 'DAMAGED'
    : /\/Encrypt[\s<\d]/u.test(objects)
      ? 'ENCRYPTED'
      : active.test(objects) || page.test(objects)
        ? 'ACTIVE_CONTENT'
        : null;
  return { fault, hasText: /\/Font(?![A-Za-z])/u.test(objects) };
}

/** All objects as text, less the bodies of streams, which may hold any bytes; with names written plainly. */
function objectsOf(pdf: string): string {
  const parts: string[] = [];
  let at = 0;
  let left = MOST_UNPACKED;
  for (;;) {
    const stream = pdf.indexOf('stream', at);
    const end = stream < 0 ? -1 : pdf.indexOf('endstream', stream);
    if (end < 0) break;
    const before = pdf.slice(at, stream);
    parts.push(before);
    if (before.slice(before.lastIndexOf(' obj')).includes('/ObjStm')) {
      const unpacked = inflated(pdf.slice(stream + 'stream'.length, end), left);
      left -= unpacked.length;
      parts.push(unpacked);
    }
    at = end + 'endstream'.length;
  }
  parts.push(pdf.slice(at));
  return parts
    .join('\n')
    .replaceAll(/#([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function inflated(body: string, most: number): string {
  const bytes = Buffer.from(body.replace(/^\r?\n/u, ''), 'latin1');
  return inflateSync(bytes, { maxOutputLength: Math.max(most, 1) }).toString('latin1');
}
