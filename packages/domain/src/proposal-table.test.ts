import { expect, test } from 'vitest';
import { proposalActionNames, proposalStates } from './proposal-states.js';
import { objectionableStates, proposalActions, reversibleActions } from './proposal-table.js';
import { list, printTable, stagesOf, whoMay } from './testing-table.js';

test('the table reads as the policy it is', async () => {
  const rows = proposalActions.map((rule) => [
    rule.action,
    list(rule.from),
    rule.toUnderSingle ? `${rule.to} (policy SINGLE: ${rule.toUnderSingle})` : rule.to,
    whoMay(rule.by),
    list(rule.when ?? []),
    list(rule.needs),
    stagesOf(rule.stages),
  ]);
  const head = ['action', 'from', 'to', 'by', 'when', 'needs', 'stages'];
  await expect(printTable('Proposal: how its state changes', head, rows)).toMatchFileSnapshot(
    '../tables/proposal.md',
  );
});

test('every action of the contract has a line, and no state has two lines for one action', () => {
  expect(new Set(proposalActions.map(({ action }) => action))).toEqual(new Set(proposalActionNames));
  const keys = proposalActions.flatMap(({ action, from }) => from.map((state) => `${action} ${state}`));
  expect(new Set(keys).size).toBe(keys.length);
});

test('every state but WITHDRAWN can be left, and every state but DRAFT can be reached', () => {
  const left = new Set(proposalActions.flatMap(({ from }) => from));
  expect(proposalStates.filter((state) => !left.has(state))).toEqual(['WITHDRAWN']);
  const reached = new Set(proposalActions.map(({ to }) => to));
  expect(proposalStates.filter((state) => !reached.has(state))).toEqual(['DRAFT']);
});

test('what is decided against a proposal always needs a justification, and inadmissible a coded one', () => {
  const against = proposalActions.filter(({ to }) =>
    ['REFUSAL_PROPOSED', 'INADMISSIBLE', 'NOT_RETAINED', 'NOT_INCLUDED'].includes(to),
  );
  const withoutOne = against.filter(({ needs }) => !needs.includes('justification'));
  // The second reader confirms the one that is already written.
  expect(withoutOne.map(({ action }) => action)).toEqual(['CONFIRM_REFUSAL']);
  expect(against.filter(({ needs }) => needs.includes('reasonCode')).map(({ action }) => action)).toEqual([
    'PROPOSE_REFUSAL',
    'SESSION_REFUSE',
  ]);
});

test('what can be taken back, and what can be objected to', () => {
  expect(reversibleActions).toEqual(['ADMIT', 'PROPOSE_REFUSAL', 'ASSIGN', 'GROUP', 'REFER']);
  expect(objectionableStates).toEqual(['INADMISSIBLE', 'NOT_RETAINED', 'NOT_INCLUDED']);
});
