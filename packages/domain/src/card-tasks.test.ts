import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityStatuses } from './activity-rules.js';
import {
  cardNeeds,
  cardSections,
  completePercent,
  completeness,
  type CardContent,
} from './card-completeness.js';
import { cardReportStates } from './card-report-table.js';
import { cardTasks, type TaskFacts } from './card-tasks.js';
import { commitmentStates } from './commitment-table.js';
import type { FieldValue } from './field-merge.js';
import { itemsOfRound, itemState, saysAll, waitingItems } from './round-items.js';
import { french } from './testing-cast.js';
import { printTable } from './testing-table.js';

const content: CardContent = {
  title: french('Titre'),
  problem: french('Problème'),
  solution: french('Solution'),
  expectedResults: 1,
  ogpValues: 2,
  contactPosition: french('Chef de division'),
  contactMailbox: 'contact@example.ma',
  activities: [{ id: 'a1', startsOn: '2024-01-01', endsOn: '2024-12-31', unproven: false }],
  indicators: [
    { id: 'i1', kind: 'TRACKING', target: 10 },
    { id: 'i2', kind: 'IMPACT', target: 5 },
  ],
  missingLanguages: ['en'],
};
const facts: TaskFacts = {
  state: 'DRAFT',
  content,
  parts: {
    endsOn: '2027-12-31',
    activities: [
      { id: 'a1', status: 'IN_PROGRESS' },
      { id: 'a2', status: 'COMPLETED' },
      { id: 'a3', status: null },
    ],
    indicators: [
      { id: 'i1', kind: 'TRACKING' },
      { id: 'i2', kind: 'IMPACT' },
    ],
  },
  partners: 1,
  evidence: { available: 1, checking: 0, refused: 0 },
  round: null,
  report: null,
};
const round = { quarter: 1, dueOn: '2026-04-15' };
const of = (given: TaskFacts) =>
  Object.fromEntries(cardTasks(given).map((task) => [task.section, task])) as Record<
    (typeof cardSections)[number],
    ReturnType<typeof cardTasks>[number]
  >;
const statuses = (given: TaskFacts) => cardTasks(given).map(({ status }) => status);

test('what a complete card has', async () => {
  const rows = cardNeeds.map(({ section, field }) => [section, field]);
  await expect(printTable('Commitment card: when it is complete', ['part', 'has'], rows)).toMatchFileSnapshot(
    '../tables/card-needs.md',
  );
});

test('a complete draft is ready to hand over; what is missing is named, and comes first', () => {
  expect(completeness(content)).toEqual({ done: cardNeeds.length, total: cardNeeds.length, missing: [] });
  expect(of(facts)).toMatchObject({ FACTS: { status: 'DONE' }, CHECK: { status: 'TO_DO' } });
  expect([completePercent([]), completePercent([content])]).toEqual([null, 100]);
  expect(completePercent([content, content, { ...content, problem: null }])).toBe(97);
  const lacking = {
    ...facts,
    content: { ...content, problem: null, missingLanguages: ['ar', 'en'] as const },
  };
  expect(of(lacking)).toMatchObject({
    NARRATIVE: { status: 'TO_DO', missing: ['problem'] },
    LANGUAGES: { status: 'TO_DO', missing: ['languages.ar'] },
    CHECK: { status: 'CANNOT_START' },
  });
});

test('what adoption froze is no task any more, though the card still lacks it', () => {
  const lacking = { ...content, problem: null, contactMailbox: null };
  expect(completeness(lacking).missing).toHaveLength(2);
  expect(of({ ...facts, state: 'IN_PROGRESS', content: lacking })).toMatchObject({
    FACTS: { status: 'TO_DO', missing: ['contact.mailbox'] },
    NARRATIVE: { status: 'NOT_DUE', missing: [] },
    CHECK: { status: 'NOT_DUE' },
  });
});

test('what the consultation froze is not called complete: it waits for the secretariat, who can give the card back', () => {
  const lacking = { ...content, problem: null, ogpValues: 0 };
  expect(of({ ...facts, state: 'IN_CONSULTATION', content: lacking })).toMatchObject({
    FACTS: { status: 'WAITING', missing: [] },
    NARRATIVE: { status: 'WAITING', missing: [] },
    ACTIVITIES: { status: 'DONE' },
  });
  expect(of({ ...facts, state: 'COMPLETED', content: lacking })).toMatchObject({
    FACTS: { status: 'NOT_DUE' },
    ACTIVITIES: { status: 'DONE' },
  });
});

test('a round asks for what is not over, and for the impact once a year or before the end', () => {
  const items = ['reports.a1', 'reports.a3', 'measurements.i1'];
  expect(itemsOfRound(round, facts.parts)).toEqual(items);
  expect(itemsOfRound({ ...round, quarter: 4 }, facts.parts)).toContain('measurements.i2');
  expect(itemsOfRound(round, { ...facts.parts, endsOn: '2026-03-31' })).toContain('measurements.i2');
  expect(of({ ...facts, state: 'IN_PROGRESS', round })).toMatchObject({
    ACTIVITIES: { status: 'TO_DO', asked: 2, waiting: 2, dueOn: '2026-04-15' },
    TRACKING: { status: 'TO_DO', asked: 1, waiting: 1 },
    IMPACT: { status: 'NOT_DUE', asked: 0, dueOn: null },
    CHECK: { status: 'CANNOT_START', waiting: 3, dueOn: '2026-04-15' },
  });
});

test('each answered item leaves the list; when none is left it is to be sent, then it waits', () => {
  const answered = new Map<string, FieldValue>([
    ['reports.a1', { status: 'DELAYED', percent: 20, reportedOn: '2026-03-31' }],
    ['reports.a3', { unchanged: true }],
    ['measurements.i1', { value: 3, measuredOn: '2026-03-31' }],
    ['narrative.fr', 'Le portail avance.'],
  ]);
  const given: TaskFacts = {
    ...facts,
    state: 'IN_PROGRESS',
    round,
    report: { state: 'DRAFT', drafted: answered },
  };
  expect(itemState('reports.a3', answered)).toBe('UNCHANGED');
  expect(itemState('reports.a1', answered)).toBe('CHANGED');
  expect(of(given)).toMatchObject({
    ACTIVITIES: { status: 'DONE', waiting: 0 },
    LANGUAGES: { status: 'TO_DO', missing: ['narrative.ar'] },
    CHECK: { status: 'TO_DO' },
  });
  expect(of({ ...given, report: { state: 'SENT', drafted: answered } }).CHECK.status).toBe('WAITING');
  const half = new Map(answered).set('reports.a1', { status: 'DELAYED', percent: null });
  expect(of({ ...given, report: { state: 'DRAFT', drafted: half } })).toMatchObject({
    ACTIVITIES: { status: 'TO_DO', waiting: 1 },
    CHECK: { status: 'CANNOT_START' },
  });
});

test('whatever the card: every part once, nothing waits that is neither asked nor drafted, and sums agree', () => {
  const path: fc.Arbitrary<string> = fc.constantFrom(
    'reports.a1',
    'reports.a3',
    'measurements.i1',
    'measurements.i2',
    'narrative.fr',
  );
  const value: fc.Arbitrary<FieldValue> = fc.constantFrom<FieldValue>(
    null,
    { unchanged: true },
    { status: 'IN_PROGRESS' },
    { status: 'IN_PROGRESS', percent: 5, reportedOn: '2026-01-01' },
    { value: 0, measuredOn: '2026-01-01' },
  );
  const anyFacts = fc.record({
    state: fc.constantFrom(...commitmentStates),
    quarter: fc.constantFrom(null, 1, 4),
    status: fc.constantFrom(null, ...activityStatuses),
    reportState: fc.constantFrom(null, ...cardReportStates),
    drafted: fc.array(fc.tuple(path, value), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(anyFacts, ({ state, quarter, status, reportState, drafted }) => {
      const fields = new Map(drafted);
      const given: TaskFacts = {
        ...facts,
        state,
        parts: {
          ...facts.parts,
          activities: [
            { id: 'a1', status },
            { id: 'a3', status: null },
          ],
        },
        round: quarter === null ? null : { quarter, dueOn: '2026-04-15' },
        report: reportState === null ? null : { state: reportState, drafted: fields },
      };
      const tasks = cardTasks(given);
      expect(tasks.map(({ section }) => section)).toEqual([...cardSections]);
      const parts = tasks.slice(0, -1);
      expect(parts.every(({ asked, waiting }) => waiting <= asked + fields.size)).toBe(true);
      expect(
        parts.every((task) => task.missing.length + task.waiting > 0 === (task.status === 'TO_DO')),
      ).toBe(true);
      expect(tasks.at(-1)?.waiting).toBe(parts.reduce((sum, { waiting }) => sum + waiting, 0));
      const items = given.round === null ? [] : itemsOfRound(given.round, given.parts);
      const shown = given.report === null ? new Map<string, FieldValue>() : fields;
      expect(
        waitingItems(items, shown).every((one) => items.includes(one) || !saysAll(one, fields.get(one)!)),
      ).toBe(true);
      expect(statuses(given)).toHaveLength(cardSections.length);
    }),
  );
});
