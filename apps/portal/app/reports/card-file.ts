import { CommitmentDocument } from '../commitments/commitment.documents.js';
import { ask } from '../graph/ask.js';
import type { Route } from './+types/card-file.js';
import { answerFile } from './answer-file.js';
import { cardReport } from './card-report.js';

/** A commitment's card as a file: `card.docx`. */
export const loader = (asked: Route.LoaderArgs) =>
  answerFile(asked, {
    card: async (context, reference, { on }, language) => {
      const { commitment } = await ask(context, CommitmentDocument, { reference });
      return commitment && cardReport(commitment, on, language);
    },
  });
