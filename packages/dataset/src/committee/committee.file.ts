import { z } from 'zod';
import { localizedText, slug, sources, writtenDate } from '../values/fields.js';

/** `committee` of cocreation.json: the oversight committee, its rules and its dated decisions. */
export const committeeFile = z.strictObject({
  name: localizedText,
  role: localizedText.optional(),
  rules: z.strictObject({ parity: localizedText.optional(), rotation: localizedText.optional() }).optional(),
  meetings: z
    .array(
      z.strictObject({
        date: writtenDate,
        end: writtenDate.optional(),
        dateNote: localizedText.optional(),
        decision: localizedText,
        organizers: z.array(slug).optional(),
        sources: sources.optional(),
      }),
    )
    .default([]),
});
export type CommitteeFile = z.output<typeof committeeFile>;
