import { z } from 'zod';
import { aboutFile } from './about/about.file.js';
import { commitmentFile } from './commitments/commitment.file.js';
import { committeeFile } from './committee/committee.file.js';
import { institutionFile } from './institutions/institution.file.js';
import { meetingFile } from './meetings/meeting.file.js';
import { planFile, themeFile } from './plans/plan.file.js';
import { statisticsFile } from './plans/statistics.file.js';
import { proposalFile } from './proposals/proposal.file.js';

/** The whole of cocreation.json: at least one plan, and what is known of how it was made. */
export const cocreationFile = z.strictObject({
  about: aboutFile.optional(),
  institutions: z.array(institutionFile).default([]),
  plans: z.array(planFile).min(1),
  committee: committeeFile.optional(),
  themes: z.array(themeFile).default([]),
  meetings: z.array(meetingFile).default([]),
  statistics: statisticsFile.optional(),
  proposals: z.array(proposalFile).default([]),
  commitments: z.array(commitmentFile).default([]),
});
export type CocreationFile = z.output<typeof cocreationFile>;
