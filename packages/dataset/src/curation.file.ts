import { z } from 'zod';
import { documentFile } from './documents/document.file.js';
import { institutionFacts } from './institutions/institution.file.js';
import { planFacts } from './plans/plan.file.js';
import { reconstructionFile } from './proposals/proposal.file.js';

/**
 * The whole of curation.json (optional): what the documents tell without a field of its own in the other files.
 * Every entry says `because`: nothing stands here that the documents do not support.
 */
export const curationFile = z.strictObject({
  documents: z.array(documentFile).default([]),
  planFacts: z.array(planFacts).default([]),
  institutionFacts: z.array(institutionFacts).default([]),
  reconstructions: z.array(reconstructionFile).default([]),
});
export type CurationFile = z.output<typeof curationFile>;
