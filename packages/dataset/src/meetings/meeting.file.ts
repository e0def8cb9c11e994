import { meetingFormats } from '@iltizam/domain/meetings';
import { z } from 'zod';
import {
  count,
  localizedText,
  ordinal,
  slug,
  sources,
  time,
  wordOf,
  words,
  writtenDate,
  writtenDay,
} from '../values/fields.js';

/** Speakers and facilitators are kept by function; no person's name has a place in a folder. */
const speaker = z.strictObject({ role: localizedText, institution: slug.optional() });

const audience = z.strictObject({
  channel: words,
  count,
  qualifier: localizedText.optional(),
  atLeast: z.boolean().optional(),
  asOf: writtenDate.optional(),
});

const tally = z.array(z.strictObject({ value: words, count }));
const demographics = z.strictObject({
  age: z.array(z.strictObject({ band: words, count })).optional(),
  gender: tally.optional(),
  capacity: tally.optional(),
});

const registration = z.strictObject({
  announced: writtenDate.optional(),
  opens: writtenDate.optional(),
  closes: writtenDate.optional(),
  audience: localizedText.optional(),
});

const agendaItem = z.strictObject({
  start: time,
  end: time.optional(),
  title: localizedText,
  speaker: speaker.optional(),
  workshops: z.array(ordinal).optional(),
});

const workshop = z.strictObject({
  n: ordinal,
  theme: slug,
  facilitator: speaker.optional(),
  scope: localizedText.optional(),
  challengeGroups: z
    .array(z.strictObject({ title: localizedText.optional(), challenges: z.array(localizedText) }))
    .optional(),
  overallSolution: localizedText.optional(),
  expectedResults: z.array(localizedText).optional(),
});

/** What a meeting's report holds beyond the typed fields: kept whole in the meeting's `record`. */
export const meetingRecord = z.strictObject({
  purpose: localizedText.optional(),
  regions: z.array(slug).optional(),
  alsoInvited: z.array(localizedText).optional(),
  facilitator: z.strictObject({ name: localizedText, role: localizedText }).optional(),
  registration: registration.optional(),
  audience: z.array(audience).optional(),
  demographics: demographics.optional(),
  agenda: z.array(agendaItem).optional(),
  speakers: z.array(speaker).optional(),
  challenges: z.array(localizedText).optional(),
  pollQuestions: z.array(localizedText).optional(),
  pollNote: localizedText.optional(),
  proposedSolutions: z.array(localizedText).optional(),
  workshops: z.array(workshop).optional(),
  report: z.strictObject({ published: writtenDate }).optional(),
});
export type MeetingRecord = z.output<typeof meetingRecord>;

/** `meetings[]` of cocreation.json: one theme, or several. */
export const meetingFile = z.strictObject({
  plan: slug,
  ordinal,
  theme: slug.optional(),
  themes: z.array(slug).optional(),
  organizers: z.array(slug).default([]),
  institutions: z.array(slug).default([]),
  partners: z.array(slug).default([]),
  date: writtenDay,
  format: wordOf(meetingFormats),
  startTime: time.optional(),
  endTime: time.optional(),
  venue: localizedText.optional(),
  city: localizedText.optional(),
  registered: count.optional(),
  participants: count.optional(),
  ...meetingRecord.shape,
  sources: sources.optional(),
});
export type MeetingFile = z.output<typeof meetingFile>;
