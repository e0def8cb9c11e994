import { expect, test } from 'vitest';
import type { ProposalFacts } from './proposal-facts.js';
import { openProposalActions } from './proposal-workflow.js';
import { cast, proposed, submitted } from './testing-cast.js';

const { memberCivil, memberCivil2, memberPublic, secretariat, officer } = cast;

const buttons = (actor: typeof memberCivil, facts: ProposalFacts) =>
  openProposalActions(actor, facts).map(({ action, refusal }) =>
    refusal === null ? action : `${action} (no: ${refusal.facts?.['why'] ?? refusal.code})`,
  );

test('the buttons of a submitted proposal', () => {
  expect(buttons(memberCivil, submitted)).toMatchInlineSnapshot(`
    [
      "ADMIT",
      "PROPOSE_REFUSAL",
      "ASK_AUTHOR (no: noAuthorToAsk)",
      "REFER",
      "GROUP",
    ]
  `);
  expect(buttons(memberCivil, { ...submitted, recused: true })).toMatchInlineSnapshot(`
    [
      "ADMIT (no: recused)",
      "PROPOSE_REFUSAL (no: recused)",
      "ASK_AUTHOR (no: recused)",
      "REFER (no: recused)",
      "GROUP (no: recused)",
    ]
  `);
  expect(buttons(officer, submitted)).toEqual([]);
});

test('the buttons of a proposed refusal', () => {
  const facts = proposed('MEMBER', 'civil-1');
  expect(buttons(memberCivil, facts)).toMatchInlineSnapshot(`
    [
      "CONFIRM_REFUSAL (no: proposer)",
      "CONTEST_REFUSAL (no: proposer)",
      "TAKE_BACK",
    ]
  `);
  expect(buttons(memberCivil2, facts)).toMatchInlineSnapshot(`
    [
      "CONFIRM_REFUSAL (no: sameCollege)",
      "CONTEST_REFUSAL (no: sameCollege)",
    ]
  `);
  expect(buttons(memberPublic, facts)).toMatchInlineSnapshot(`
    [
      "CONFIRM_REFUSAL",
      "CONTEST_REFUSAL",
    ]
  `);
  expect(buttons(secretariat, facts)).toEqual([]);
});

test('the buttons of a referred proposal are the session, recorded by the secretariat', () => {
  const facts: ProposalFacts = { ...submitted, state: 'REFERRED', formerState: 'INADMISSIBLE' };
  expect(buttons(secretariat, facts)).toMatchInlineSnapshot(`
    [
      "SESSION_ADMIT",
      "SESSION_REFUSE",
      "SESSION_UPHOLD",
      "SESSION_RETURN",
      "GROUP",
    ]
  `);
});
