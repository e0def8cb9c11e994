import type { Route } from './+types/institution-file.js';
import { answerFile } from './answer-file.js';
import { institutionReport } from './institution-report.js';
import { readInstitution } from './read-progress.js';

/** An institution's report as a file: `report.docx`. */
export const loader = (asked: Route.LoaderArgs) =>
  answerFile(asked, {
    report: async (context, reference, day, language) => {
      const institution = await readInstitution(context, reference, day);
      return institution && institutionReport(institution, day, language);
    },
  });
