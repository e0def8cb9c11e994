import { channels } from '@iltizam/domain/channels';
import { z } from 'zod';
import { outcomeFile } from './outcome.file.js';
import { localizedText, ordinal, slug, sources, wordOf, words, writtenDate } from '../values/fields.js';

const annexFile = z.strictObject({
  title: localizedText,
  actions: z.array(
    z.strictObject({
      n: ordinal,
      title: localizedText,
      details: localizedText.optional(),
      articles: z.array(ordinal).default([]),
      note: localizedText.optional(),
    }),
  ),
  sources: sources.optional(),
});
export type AnnexFile = z.output<typeof annexFile>;

/** `proposals[]` of cocreation.json. Their order numbers them: it must not change once they are loaded. */
export const proposalFile = z.strictObject({
  plan: slug,
  meeting: ordinal.optional(),
  theme: slug,
  channel: wordOf(channels),
  /** The day it was received, where no meeting dates it. */
  date: writtenDate.optional(),
  title: localizedText,
  challenges: z.array(localizedText).default([]),
  solution: localizedText.optional(),
  expected: localizedText.optional(),
  examples: z.array(localizedText).default([]),
  annex: annexFile.optional(),
  workshop: ordinal.optional(),
  reportNumber: ordinal.optional(),
  outcome: outcomeFile.optional(),
  sources: sources.optional(),
});
export type ProposalFile = z.output<typeof proposalFile>;

/**
 * `reconstructions[]` of curation.json: proposals of a plan known to have become commitments, and which of the plan's
 * dated steps (`exploitationSteps`) took them there. No actor, text or day is added to what the steps give.
 */
export const reconstructionFile = z.strictObject({
  plan: slug,
  steps: z.strictObject({
    admit: ordinal,
    assign: ordinal,
    retain: ordinal,
    incorporate: ordinal,
    publish: ordinal,
  }),
  incorporated: z.array(z.strictObject({ proposal: ordinal, commitment: ordinal, because: words })),
  because: words,
});
export type ReconstructionFile = z.output<typeof reconstructionFile>;
