import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './days.js';
import { announcedOn, calendarStages, checkAnnouncement, type AnnouncedStage } from './plan-calendar.js';
import { nextStage, stageKinds, type StageKind } from './plan-stages.js';
import { anonymous, type Actor } from './roles.js';
import {
  checkStageStep,
  openStageSteps,
  standingAfter,
  stageActions,
  type StageAction,
  type StageFacts,
} from './stage-steps.js';
import { closingConditions, workKinds, type OpenWork } from './stage-work.js';

const today = '2026-03-01';
const membership = { college: null, institutions: [], organisation: null, plan: null, meeting: null };
const secretariat: Actor = { userId: 's', memberships: [{ ...membership, role: 'SECRETARIAT' }] };
const reason = { ar: null, fr: 'Une objection est retenue.', en: null, original: 'fr' as const };
const nothing = Object.fromEntries(workKinds.map((kind) => [kind, 0])) as OpenWork;
const announced = (kind: StageKind, on: string): AnnouncedStage => ({
  kind,
  startsOn: '2026-02-20',
  endsOn: '2026-12-31',
  startPrecision: 'DAY',
  endPrecision: 'DAY',
  announcedOn: on,
});
const calendar = calendarStages.map((kind) => announced(kind, '2026-02-01'));
const plan = (more: Partial<StageFacts>): StageFacts => ({
  stage: 'THEMES',
  stageIsOpen: false,
  today,
  calendar,
  themes: 10,
  work: nothing,
  ...more,
});
const collection = { action: 'OPEN', stage: 'COLLECTION' } as const;
const why = (facts: StageFacts, step: Parameters<typeof checkStageStep>[2], given = null) => {
  const result = checkStageStep(secretariat, facts, step, given);
  return result.ok ? 'open' : result.refusal.facts;
};

test('collection opens two weeks after the calendar was published, not a day earlier', () => {
  expect(why(plan({}), collection)).toBe('open');
  expect(why(plan({ themes: 0 }), collection)).toEqual({ why: 'noTheme' });
  expect(why(plan({ calendar: [] }), collection)).toEqual({
    why: 'calendarIncomplete',
    missing: 'COLLECTION ANALYSIS DRAFTING CONSULTATION ADOPTION',
  });
  const since = (days: number) =>
    why(plan({ calendar: calendarStages.map((kind) => announced(kind, addDays(today, -days))) }), collection);
  expect(since(14)).toBe('open');
  expect(since(13)).toEqual({
    why: 'calendarTooLate',
    publishedOn: '2026-02-16',
    startsOn: '2026-02-20',
    days: 14,
    opensFrom: '2026-03-02',
  });
  const later = calendar.map((stage) => ({ ...stage, startsOn: '2026-03-05' }));
  expect(why(plan({ calendar: later }), collection)).toMatchObject({ opensFrom: '2026-03-05' });
});

test('what is postponed was known in time; what comes earlier is announced anew', () => {
  const [held] = calendar;
  expect(announcedOn(held, '2026-02-25', today)).toBe('2026-02-01');
  expect(announcedOn(held, '2026-02-19', today)).toBe(today);
  expect(announcedOn(undefined, '2026-02-19', today)).toBe(today);
});

test('a calendar tells days to come, in the order of the stages, and leaves what is over', () => {
  const days = {
    startsOn: '2026-04-01',
    endsOn: '2026-04-30',
    startPrecision: 'MONTH',
    endPrecision: 'MONTH',
  } as const;
  const check = (kind: StageKind, more: Partial<(typeof calendar)[number]> = {}) => {
    const standing = { stage: 'COLLECTION', stageIsOpen: true } as const;
    const given = [{ ...days, kind, ...more }] as Parameters<typeof checkAnnouncement>[0];
    const result = checkAnnouncement(given, [announced('COLLECTION', '2026-02-01')], standing, today);
    return result.ok ? 'accepted' : [result.refusal.facts?.['why'], result.refusal.field];
  };
  expect(check('ANALYSIS')).toBe('accepted');
  expect(check('ANALYSIS', { startsOn: '2026-02-01', endsOn: '2026-03-31' })).toEqual([
    'outOfOrder',
    'stages.0.startsOn',
  ]);
  expect(check('ANALYSIS', { endsOn: '2026-03-31' })).toEqual(['endBeforeStart', 'stages.0.endsOn']);
  expect(check('ANALYSIS', { startsOn: '2026-01-01', endsOn: '2026-02-28' })).toEqual([
    'dayPassed',
    'stages.0.endsOn',
  ]);
  expect(check('ANALYSIS', { startsOn: '2026-02-30' })).toEqual(['notADay', 'stages.0.startsOn']);
  expect(check('THEMES')).toEqual(['stageOver', 'stages.0.kind']);
  expect(check('CLOSED')).toEqual(['notInList', 'stages.0.kind']);
  expect(check('COLLECTION')).toEqual(['stageBegun', 'stages.0.startsOn']);
  expect(check('COLLECTION', { startsOn: '2026-02-20', startPrecision: 'DAY' })).toBe('accepted');
});

const counts = fc.record(
  Object.fromEntries(workKinds.map((kind) => [kind, fc.nat({ max: 2 })])),
) as fc.Arbitrary<OpenWork>;
const anyPlan = fc
  .record({
    stage: fc.constantFrom(...stageKinds),
    stageIsOpen: fc.boolean(),
    work: counts,
    themes: fc.nat({ max: 1 }),
  })
  .map(plan);
const anyStep = fc.record({
  action: fc.constantFrom(...stageActions),
  stage: fc.constantFrom(...stageKinds),
});

/** What a step that was let through must be true of, whatever the plan. */
const sound = (
  facts: StageFacts,
  step: { action: StageAction; stage: StageKind },
): Record<string, boolean> => ({
  bySecretariatOnly: !checkStageStep(anonymous, facts, step, reason).ok,
  opensWhatItSays: standingAfter(step).stageIsOpen === (step.action !== 'CLOSE'),
  inOrder: step.action !== 'OPEN' || step.stage === nextStage(facts.stage),
  nothingPending:
    step.action !== 'CLOSE' || (closingConditions[step.stage] ?? []).every((kind) => facts.work[kind] === 0),
  backWithReason: step.action !== 'REOPEN' || !checkStageStep(secretariat, facts, step, null).ok,
  shown: openStageSteps(secretariat, facts).some(
    ({ action, stage, allowed }) => allowed && action === step.action && stage === step.stage,
  ),
});

test('whatever the plan: no stage closes on pending work, none is left out, and nobody else steps', () => {
  fc.assert(
    fc.property(anyPlan, anyStep, (facts, step) => {
      fc.pre(checkStageStep(secretariat, facts, step, reason).ok);
      expect(Object.entries(sound(facts, step)).filter(([, holds]) => !holds)).toEqual([]);
    }),
  );
});

test('a stage that does not close says what is pending and how much of each', () => {
  const work = { ...nothing, unassigned: 2, assignmentsUnanswered: 5 };
  expect(
    why(plan({ stage: 'DRAFTING', stageIsOpen: true, work }), { action: 'CLOSE', stage: 'DRAFTING' }),
  ).toEqual({
    why: 'unassigned',
    stage: 'DRAFTING',
    count: 2,
    unassigned: 2,
    assignmentsUnanswered: 5,
  });
});
