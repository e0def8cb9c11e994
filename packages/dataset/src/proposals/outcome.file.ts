import { checkAnswer } from '@iltizam/domain/assignment-workflow';
import type { LocalizedText } from '@iltizam/domain/languages';
import { checkNeeds } from '@iltizam/domain/proposal-needs';
import { proposalActions } from '@iltizam/domain/proposal-table';
import { inadmissibilityReasons, type InadmissibilityReason } from '@iltizam/domain/reasons';
import type { Result } from '@iltizam/domain/refusals';
import { z } from 'zod';
import { localizedText, slug, wordOf, writtenDate } from '../values/fields.js';

/** The committee's refusal, or the answer of the institution a proposal was put before. */
const recordedDecisions = ['INADMISSIBLE', 'RETAINED', 'PARTLY_RETAINED', 'NOT_RETAINED'] as const;

const answers = {
  RETAINED: 'RETAIN',
  PARTLY_RETAINED: 'PARTLY_RETAIN',
  NOT_RETAINED: 'NOT_RETAIN',
} as const;

const refusal = proposalActions.find(({ action }) => action === 'PROPOSE_REFUSAL')!;

type Said = {
  decision: (typeof recordedDecisions)[number];
  reason?: InadmissibilityReason | undefined;
  justification?: LocalizedText | undefined;
};

/** A document has to say what a person who decides has to say: the same tables judge it. */
function checkSaid({ decision, reason, justification }: Said): Result<null> {
  if (decision !== 'INADMISSIBLE') return checkAnswer(answers[decision], justification);
  const given = { reasonCode: reason ?? null, reason: justification ?? null };
  // Nobody can be asked any more.
  return checkNeeds(refusal, given, { reference: '', hasReachableAuthor: false, askedAuthor: false });
}

/** `outcome` of a proposal: what became of it, where a document tells it with its reasons. */
export const outcomeFile = z
  .strictObject({
    decision: wordOf(recordedDecisions),
    on: writtenDate,
    reason: wordOf(inadmissibilityReasons).optional(),
    justification: localizedText.optional(),
    institution: slug.optional(),
  })
  .superRefine((outcome, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const said = checkSaid(outcome);
    if (!said.ok) {
      const path = said.refusal.field === 'reasonCode' ? 'reason' : 'justification';
      const why = said.refusal.facts?.['why'];
      fault(
        path,
        why === 'tooShort' ? 'is too short to explain anything' : 'says nothing; the decision needs it',
      );
    }
    const byCommittee = outcome.decision === 'INADMISSIBLE';
    if (byCommittee === (outcome.institution !== undefined))
      fault(
        'institution',
        byCommittee ? 'answers no proposal the committee refused' : 'is missing: who answered?',
      );
    if (!byCommittee && outcome.reason !== undefined)
      fault('reason', 'is the committee’s, of what is inadmissible');
  });
export type OutcomeFile = z.output<typeof outcomeFile>;
