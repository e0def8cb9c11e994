import { z } from 'zod';
import { localizedText, slug, words } from '../values/fields.js';

/** `documents[]` of curation.json: what a source's file name in `sources` stands for. */
export const documentFile = z.strictObject({
  file: words,
  key: slug,
  title: localizedText,
  /** Files of the folder whose records name no source because all of them come from this document. */
  covers: z.array(words).default([]),
  because: words,
});
export type DocumentFile = z.output<typeof documentFile>;
