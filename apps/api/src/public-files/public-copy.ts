import { readFile, writeFile } from 'node:fs/promises';
import { bareJpeg } from './jpeg.js';
import { bareOffice } from './office.js';
import { barePdf } from './pdf.js';
import { barePng } from './png.js';

/** Of what is read as a whole. */
const bare: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'image/jpeg': bareJpeg,
  'image/png': barePng,
  'application/pdf': barePdf,
};
const office = /^application\/vnd\.(?:openxmlformats|oasis)/u;

/** Can a file of this type say who made it, so that everybody reads another one than the one that was sent? */
export const hasPublicCopy = (mediaType: string): boolean => mediaType in bare || office.test(mediaType);

/**
 * Writes the file without what it says of its author and of the place: what everybody reads of it. Fails rather than
 * leave something in it.
 */
export async function writePublicCopy(mediaType: string, from: string, to: string): Promise<void> {
  const bareOf = bare[mediaType];
  if (bareOf === undefined) return bareOffice(from, to);
  await writeFile(to, bareOf(await readFile(from)), { mode: 0o600 });
}
