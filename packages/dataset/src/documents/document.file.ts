import { stageKinds } from '@iltizam/domain/plan-stages';
import { z } from 'zod';
import { localizedText, slug, words } from '../values/fields.js';

/** `documents[]` of curation.json: what a source's file name in `sources` stands for. */
export const documentFile = z.strictObject({
  file: words,
  key: slug,
  title: localizedText,
  /** Files of the folder whose records name no source because all of them come from this document. */
  covers: z.array(words).default([]),
  /** The plan it is about, and the one stage of it, where it is about no more. */
  plan: slug.optional(),
  stage: z.enum(stageKinds).optional(),
  /** The month it was published, `2020-11`, where a source says so. */
  issued: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/u)
    .optional(),
  because: words,
});
export type DocumentFile = z.output<typeof documentFile>;
