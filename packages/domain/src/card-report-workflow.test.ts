import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cardReportActionNames,
  cardReportActions,
  cardReportStates,
  type CardReportFacts,
} from './card-report-table.js';
import { decideCardReport, openCardReportActions } from './card-report-workflow.js';
import { stageKinds } from './plan-stages.js';
import { cast } from './testing-cast.js';
import { list, printTable, stagesOf, whoMay } from './testing-table.js';

const draft: CardReportFacts = {
  state: 'DRAFT',
  leadInstitution: 'digital-transition',
  supportingInstitutions: ['budget'],
  openStages: ['IMPLEMENTATION'],
  fields: 1,
  waiting: 0,
};
const people = Object.values(cast);
const anyone = fc.constantFrom(...people);
const facts = fc.record({
  state: fc.constantFrom(...cardReportStates),
  leadInstitution: fc.constant('digital-transition'),
  supportingInstitutions: fc.constant(['budget']),
  openStages: fc.subarray([...stageKinds]),
  fields: fc.nat(3),
  waiting: fc.nat(2),
});
const action = fc.constantFrom(...cardReportActionNames);

test('the table reads as the policy it is', async () => {
  const rows = cardReportActions.map((rule) => [
    rule.action,
    list(rule.from),
    rule.to,
    whoMay(rule.by),
    list(rule.when),
    list(rule.needs),
    stagesOf(rule.stages),
  ]);
  const head = ['action', 'from', 'to', 'by', 'when', 'needs', 'stages'];
  await expect(
    printTable('Report on a card: from a draft to its validation', head, rows),
  ).toMatchFileSnapshot('../tables/card-report.md');
});

test('an officer of the lead institution writes and sends; one of a supporting institution only writes', () => {
  const may = (actor: (typeof people)[number]) =>
    openCardReportActions(actor, draft).map(({ action: name }) => name);
  expect(may(cast.officer)).toEqual(['SAVE', 'DISCARD', 'SEND']);
  expect(may(cast.otherOfficer)).toEqual(['SAVE']);
  expect(may(cast.secretariat)).toEqual(['SAVE', 'DISCARD', 'SEND']);
  for (const other of [cast.anonymous, cast.memberCivil, cast.administrator, cast.monitor])
    expect(may(other)).toEqual([]);
});

test('the secretariat alone returns and validates what was sent; it is returned with comments', () => {
  const sent: CardReportFacts = { ...draft, state: 'SENT' };
  expect(openCardReportActions(cast.officer, sent).map(({ action: name }) => name)).toEqual(['TAKE_BACK']);
  expect(decideCardReport({ action: 'VALIDATE', actor: cast.officer, report: sent })).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'role' } },
  });
  expect(decideCardReport({ action: 'RETURN', actor: cast.secretariat, report: sent })).toMatchObject({
    refusal: { code: 'REASON_REQUIRED', field: 'comments' },
  });
  expect(
    decideCardReport({ action: 'RETURN', actor: cast.secretariat, report: sent, given: { comments: 1 } }),
  ).toMatchObject({ value: { to: 'RETURNED', actorRole: 'SECRETARIAT' } });
});

test('what says nothing, or leaves an item of the round unanswered, is not sent', () => {
  const send = (report: CardReportFacts) => decideCardReport({ action: 'SEND', actor: cast.officer, report });
  expect(send({ ...draft, fields: 0 })).toMatchObject({ refusal: { facts: { why: 'saysNothing' } } });
  expect(send({ ...draft, waiting: 3 })).toMatchObject({
    refusal: { facts: { why: 'itemsWaiting', count: 3 } },
  });
  expect(send(draft)).toMatchObject({ value: { from: 'DRAFT', to: 'SENT' } });
});

test('what is open is what is decided, whoever asks', () => {
  fc.assert(
    fc.property(anyone, facts, action, (actor, report, name) => {
      const shown = openCardReportActions(actor, report).find((open) => open.action === name);
      const decided = decideCardReport({ action: name, actor, report, given: { comments: 1 } });
      expect(shown?.allowed ?? false).toBe(decided.ok);
    }),
  );
});

test('however people act, a report is validated only by the secretariat, after it was sent, and then rests', () => {
  const steps = fc.array(fc.record({ actor: anyone, name: action, comments: fc.nat(1) }), { maxLength: 30 });
  fc.assert(
    fc.property(steps, fc.nat(2), (walk, waiting) => {
      let report: CardReportFacts = { ...draft, waiting };
      for (const { actor, name, comments } of walk) {
        const decided = decideCardReport({ action: name, actor, report, given: { comments } });
        if (!decided.ok) continue;
        expect(report.state).not.toBe('VALIDATED');
        const { to, actorRole } = decided.value;
        const validates = report.state === 'SENT' && actorRole === 'SECRETARIAT';
        expect(to !== 'VALIDATED' || validates).toBe(true);
        expect(to !== 'SENT' || report.waiting === 0).toBe(true);
        report = { ...report, state: to };
      }
    }),
  );
});
