import { z } from 'zod';
import { count, localizedText, slug, sources } from '../values/fields.js';

const communicationFigures = [
  'invitations',
  'facebookViews',
  'twitterViews',
  'videos',
  'videoViews',
  'videoInteractions',
] as const;

const communicationFile = z.strictObject({
  invitations: count.optional(),
  facebookViews: count.optional(),
  twitterViews: count.optional(),
  videos: count.optional(),
  videoViews: count.optional(),
  videoInteractions: count.optional(),
  qualifier: localizedText.optional(),
  /** The figures that the report gives as a minimum ("more than"). */
  atLeast: z.array(z.enum(communicationFigures)).optional(),
  actions: z.array(localizedText).optional(),
});

/** `statistics` of cocreation.json: the figures of one plan's co-creation as the official report gives them. */
export const statisticsFile = z.strictObject({
  plan: slug,
  /** People on the portal: those who proposed, those who only reacted. */
  portalParticipants: z
    .strictObject({
      withProposals: count.optional(),
      interacting: count.optional(),
      total: count.optional(),
    })
    .optional(),
  meetingParticipants: count.optional(),
  totalParticipants: count.optional(),
  proposals: z
    .strictObject({ portal: count.optional(), meeting: count.optional(), total: count.optional() })
    .optional(),
  draftCommitments: count.optional(),
  institutionsWithCommitments: count.optional(),
  consultation: z
    .strictObject({
      weeks: count.optional(),
      participants: count.optional(),
      comments: count.optional(),
    })
    .optional(),
  communication: communicationFile.optional(),
  sources: sources.optional(),
});
export type StatisticsFile = z.output<typeof statisticsFile>;
