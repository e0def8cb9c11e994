import { stageKinds } from '@iltizam/domain/plan-stages';
import { z } from 'zod';
import {
  count,
  localizedText,
  ordinal,
  percent,
  slug,
  sources,
  wordOf,
  words,
  writtenDate,
  writtenDay,
} from '../values/fields.js';
import { areaFile } from './area.file.js';

const stageFile = z.strictObject({
  slug: wordOf(stageKinds),
  name: localizedText.optional(),
  start: writtenDate.optional(),
  end: writtenDate.optional(),
  note: localizedText.optional(),
  sources: sources.optional(),
});

/** A step of working through the proposals; `when` where the report dates it. */
const stepFile = z.strictObject({
  n: ordinal,
  when: writtenDate.optional(),
  end: writtenDate.optional(),
  what: localizedText,
  sources: sources.optional(),
});

const consultationFile = z.strictObject({
  start: writtenDate.optional(),
  weeks: count.optional(),
  participants: count.optional(),
  comments: count.optional(),
  channel: words.optional(),
  followUp: localizedText.optional(),
  sources: sources.optional(),
});

const seminarFile = z.strictObject({
  date: writtenDate,
  what: localizedText,
  sources: sources.optional(),
});

/** The programme that all consultation meetings of the plan followed. */
const programmeFile = z.strictObject({
  title: localizedText,
  totalMinutes: count.optional(),
  items: z.array(z.strictObject({ minutes: count, title: localizedText, lead: z.array(slug).optional() })),
  sources: sources.optional(),
});

/** `plans[]` of cocreation.json. */
export const planFile = z.strictObject({
  slug,
  ordinal,
  title: localizedText,
  start: writtenDate,
  end: writtenDate,
  commitmentCount: count.optional(),
  draftCommitmentCount: count.optional(),
  reportedProgress: z.strictObject({ percent, asOf: writtenDate }).optional(),
  areas: z.array(areaFile).default([]),
  stages: z.array(stageFile).default([]),
  methodology: localizedText.optional(),
  exploitationSteps: z.array(stepFile).optional(),
  publicConsultation: consultationFile.optional(),
  openingSeminar: seminarFile.optional(),
  meetingProgramme: programmeFile.optional(),
  sources: sources.optional(),
});
export type PlanFile = z.output<typeof planFile>;

/** `themes[]` of cocreation.json; `proposals` is what the report counts, by channel. */
export const themeFile = z.strictObject({
  plan: slug,
  ordinal,
  slug,
  name: localizedText,
  note: localizedText.optional(),
  rationale: localizedText.optional(),
  proposals: z
    .strictObject({ portal: count.optional(), meeting: count.optional(), partner: count.optional() })
    .optional(),
  sources: sources.optional(),
});
export type ThemeFile = z.output<typeof themeFile>;

/** `planFacts[]` of curation.json. */
export const planFacts = z.strictObject({
  plan: slug,
  owner: slug.optional(),
  stage: wordOf(stageKinds).optional(),
  adoptedOn: writtenDay.optional(),
  because: words,
});
export type PlanFacts = z.output<typeof planFacts>;
