import { institutionKinds } from '@iltizam/domain/institution-kinds';
import { z } from 'zod';
import { localizedText, slug, sources, wordOf, words, writtenDay } from '../values/fields.js';

/** `institutions[]` of cocreation.json. */
export const institutionFile = z.strictObject({
  slug,
  kind: wordOf(institutionKinds),
  name: localizedText,
  acronym: words.optional(),
  parent: slug.optional(),
  note: localizedText.optional(),
  sources: sources.optional(),
});
export type InstitutionFile = z.output<typeof institutionFile>;

const validity = { validFrom: writtenDay.optional(), validTo: writtenDay.optional() };

/** `institutionFacts[]` of curation.json: what changes between plans. */
export const institutionFacts = z.strictObject({
  institution: slug,
  /** All names with their days, where more than one is known; else the name of cocreation.json holds always. */
  names: z
    .array(z.strictObject({ name: localizedText, ...validity }))
    .min(1)
    .optional(),
  /** All parents with their days; else the parent of cocreation.json holds always. */
  parents: z.array(z.strictObject({ parent: slug, ...validity })).optional(),
  succeededBy: z.strictObject({ institution: slug, from: writtenDay }).optional(),
  note: localizedText.optional(),
  because: words,
});
export type InstitutionFacts = z.output<typeof institutionFacts>;
