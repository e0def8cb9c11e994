import { attachmentLimits } from '@iltizam/domain/attachments';
import { bareJpeg } from './jpeg.js';
import { bareOffice } from './office.js';
import { barePdf } from './pdf.js';
import { barePng } from './png.js';

const MB = 1_000_000;

const readable: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'image/jpeg': bareJpeg,
  'image/png': barePng,
  'application/pdf': barePdf,
};
const office = /^application\/vnd\.(?:openxmlformats|oasis)/u;

/** How large a file may be to be read as a whole on its way out. */
const mostBytes = (mediaType: string): number => {
  if (mediaType in readable) return 25 * MB;
  return office.test(mediaType) ? attachmentLimits.fileBytes : 0;
};

/** Is what everybody reads of it another file than the one that was sent? */
export const hasPublicCopy = (mediaType: string, bytes: number): boolean => bytes <= mostBytes(mediaType);

/** The file without what it says of its author and of the place: what everybody reads of it. */
export const publicCopy = (mediaType: string, bytes: Buffer): Buffer =>
  (readable[mediaType] ?? bareOffice)(bytes);
