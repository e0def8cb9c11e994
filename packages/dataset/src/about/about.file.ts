import { z } from 'zod';
import { count, localizedText, sources, words, writtenDate } from '../values/fields.js';

/** `about` of cocreation.json: the country's way into open government, the partnership, the national portal. */
export const aboutFile = z.strictObject({
  country: localizedText,
  milestones: z
    .array(z.strictObject({ date: writtenDate, title: localizedText, sources: sources.optional() }))
    .default([]),
  partnership: z
    .strictObject({
      name: localizedText,
      acronym: words.optional(),
      members: z
        .strictObject({
          countries: count.optional(),
          localMembers: count.optional(),
          parliaments: count.optional(),
        })
        .optional(),
      standards: z.array(localizedText).default([]),
      sources: sources.optional(),
    })
    .optional(),
  portal: z
    .strictObject({
      name: localizedText,
      url: z.url().optional(),
      purpose: localizedText.optional(),
      sources: sources.optional(),
    })
    .optional(),
});
export type AboutFile = z.output<typeof aboutFile>;
