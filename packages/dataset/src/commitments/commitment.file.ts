import { activityStatuses } from '@iltizam/domain/activity-rules';
import { indicatorDirections, indicatorUnits } from '@iltizam/domain/indicators';
import { ogpValues } from '@iltizam/domain/ogp-values';
import { z } from 'zod';
import {
  localizedText,
  ordinal,
  percent,
  slug,
  sources,
  wordOf,
  words,
  writtenDate,
} from '../values/fields.js';

const activityFile = z.strictObject({
  title: localizedText,
  start: writtenDate.optional(),
  end: writtenDate.optional(),
  status: wordOf(activityStatuses).optional(),
  progress: percent.optional(),
});

const indicatorFile = z.strictObject({
  name: localizedText,
  unit: wordOf(indicatorUnits),
  baseline: z.number().optional(),
  target: z.number().optional(),
  direction: wordOf(indicatorDirections).optional(),
  source: localizedText.optional(),
});
export type IndicatorFile = z.output<typeof indicatorFile>;

/** `commitments[]` of commitments-*.json and of cocreation.json: the cards of an adopted plan. */
export const commitmentFile = z.strictObject({
  plan: slug,
  number: ordinal,
  listNumber: ordinal.optional(),
  area: slug.optional(),
  leadInstitution: slug,
  supportingInstitutions: z.array(slug).default([]),
  partners: z.array(slug).default([]),
  governmentPartners: z.array(localizedText).default([]),
  title: localizedText,
  problem: localizedText.optional(),
  solution: localizedText.optional(),
  expectedResults: z.array(localizedText).default([]),
  contribution: localizedText.optional(),
  additionalInformation: localizedText.optional(),
  ogpValues: z.array(wordOf(ogpValues)).default([]),
  ogpRelevance: z.array(z.strictObject({ value: wordOf(ogpValues), how: localizedText })).default([]),
  sdgs: z.array(z.int().min(1).max(17)).default([]),
  relatedCommitments: z.array(ordinal).default([]),
  contact: z.strictObject({ position: localizedText.optional(), mailbox: z.email().optional() }).optional(),
  start: writtenDate.optional(),
  end: writtenDate.optional(),
  reportedProgress: percent.optional(),
  activities: z.array(activityFile).default([]),
  trackingIndicators: z.array(indicatorFile).default([]),
  impactIndicators: z.array(indicatorFile).default([]),
  remarks: z.array(words).default([]),
  sources: sources.optional(),
});
export type CommitmentFile = z.output<typeof commitmentFile>;

/** A whole commitments-*.json. */
export const commitmentsFile = z.strictObject({ commitments: z.array(commitmentFile) });
