import { evidenceTypes, type EvidenceType } from '@iltizam/domain/evidence';
import { fileTypeFromBuffer } from 'file-type';
import { open, readFile } from 'node:fs/promises';
import { readPdf } from './pdf-content.js';
import { pictureFault } from './picture-content.js';
import type { Verdict } from './verdict.js';
import { zipFault } from './zip-content.js';

/** What a file is by its content, and whether it may be kept. Its name and what the sender says play no part. */
export async function inspectFile(path: string): Promise<Verdict> {
  // An archive is looked at from outside before anything reads into it.
  if (await beginsAsArchive(path)) {
    const fault = await zipFault(path);
    if (fault !== null) return { refusal: fault };
  }
  const bytes = await readFile(path);
  const told = await fileTypeFromBuffer(bytes);
  const type = evidenceTypes.find(({ mediaType }) => mediaType === (told?.mime ?? textType(bytes)));
  if (type === undefined) return { refusal: 'TYPE_NOT_ALLOWED' };
  return bytes.length > type.maximum ? { refusal: 'TOO_LARGE' } : looked(type, bytes);
}

async function beginsAsArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}

function looked({ mediaType }: EvidenceType, bytes: Buffer): Verdict {
  if (mediaType === 'application/pdf') {
    const { fault, hasText } = readPdf(bytes);
    return fault === null ? { mediaType, hasText, refusal: null } : { refusal: fault };
  }
  const fault =
    mediaType === 'image/png' || mediaType === 'image/jpeg' ? pictureFault(bytes, mediaType) : null;
  return fault === null ? { mediaType, hasText: null, refusal: null } : { refusal: fault };
}

/** Of what has no signature only a table as text is taken: UTF-8, separated, and no page or script. */
function textType(bytes: Buffer): 'text/csv' | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  const controls = /[^\P{Cc}\t\r\n]/u.test(text);
  const runs = /^\s*(?:<|#!|%!)/u.test(text) || /<(?:html|script|svg|\?xml|!doctype)/iu.test(text);
  const [first = ''] = text.split('\n', 1);
  return controls || runs || !/[,;\t]/u.test(first) ? null : 'text/csv';
}
