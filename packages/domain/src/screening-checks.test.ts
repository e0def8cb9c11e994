import { expect, test } from 'vitest';
import { decideProposal } from './proposal-workflow.js';
import { inadmissibilityReasons } from './reasons.js';
import {
  checkAnswers,
  checkScreening,
  criterionOfReason,
  screeningCriteria,
  type ScreeningChecks,
} from './screening-checks.js';
import { cast, justification, submitted } from './testing-cast.js';

const open: ScreeningChecks = { clear: null, precise: null, linked: null };

test('nothing is admitted against a no; unsure and open stand against nothing', () => {
  for (const criterion of screeningCriteria)
    for (const answer of [null, ...checkAnswers])
      expect(
        checkScreening('ADMIT', null, { ...open, [criterion]: answer }),
        `${criterion} ${answer}`,
      ).toMatchObject(
        answer === 'NO' ? { refusal: { code: 'INVALID_INPUT', field: `checks.${criterion}` } } : { ok: true },
      );
});

test('nothing is refused for a criterion that was found met', () => {
  const refused = inadmissibilityReasons.flatMap((reason) =>
    screeningCriteria
      .filter((criterion) => !checkScreening('PROPOSE_REFUSAL', reason, { ...open, [criterion]: 'YES' }).ok)
      .map((criterion) => `${reason}: ${criterion}`),
  );
  expect(refused).toEqual(['NOT_LINKED_TO_OPENNESS: linked', 'UNCLEAR: clear', 'IMPRECISE: precise']);
  expect(Object.keys(criterionOfReason)).toHaveLength(3);
});

test('the workflow holds to it, and asks nobody to answer', () => {
  const admit = (checks: ScreeningChecks | null) =>
    decideProposal({ action: 'ADMIT', actor: cast.memberCivil, proposal: submitted, given: { checks } });
  expect(admit(null).ok).toBe(true);
  expect(admit({ clear: 'YES', precise: 'UNSURE', linked: null }).ok).toBe(true);
  expect(admit({ clear: 'YES', precise: 'YES', linked: 'NO' })).toMatchObject({
    refusal: { code: 'INVALID_INPUT', facts: { why: 'checksDisagree' } },
  });
  const refuse = decideProposal({
    action: 'PROPOSE_REFUSAL',
    actor: cast.memberCivil,
    proposal: submitted,
    given: {
      reasonCode: 'OUT_OF_MANDATE',
      reason: justification,
      checks: { clear: 'YES', precise: 'NO', linked: 'YES' },
    },
  });
  expect(refuse.ok).toBe(true);
});
