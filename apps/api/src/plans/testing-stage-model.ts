import type { ConsultationKind, ConsultationWindow } from '@iltizam/domain/consultations';
import { addDays, type Day } from '@iltizam/domain/days';
import type { AnnouncedStage, StageDays } from '@iltizam/domain/plan-calendar';
import { announcedOn, calendarStages } from '@iltizam/domain/plan-calendar';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { standingAfter, type StageFacts, type StageStep } from '@iltizam/domain/stage-steps';
import { workKinds, type OpenWork } from '@iltizam/domain/stage-work';
import * as fc from 'fast-check';

/** Everything a plan's stages depend on, counted by hand: what the api counts in its tables. */
export interface StageModel {
  facts: StageFacts;
  windows: ConsultationWindow[];
  waiting: string[];
  refused: string[];
  published: number;
  drafts: string[];
  /** Cards ever begun: numbers are never given twice. */
  begun: number;
}

const noWork = Object.fromEntries(workKinds.map((kind) => [kind, 0])) as OpenWork;
const row = (kind: StageKind): AnnouncedStage => ({
  kind,
  announcedOn: null,
  startsOn: null,
  endsOn: null,
  startPrecision: null,
  endPrecision: null,
});

export const newModel = (today: Day): StageModel => ({
  facts: {
    stage: 'THEMES',
    stageIsOpen: true,
    today,
    calendar: [row('THEMES')],
    themes: 0,
    work: noWork,
  },
  windows: [],
  waiting: [],
  refused: [],
  published: 0,
  drafts: [],
  begun: 0,
});

/** The facts with what is left to do, as the model stands. */
export const factsOf = ({ facts, windows, waiting, refused, drafts }: StageModel): StageFacts => ({
  ...facts,
  work: {
    ...noWork,
    waitingForScreening: waiting.length,
    outcomesUnpublished: waiting.length + refused.length,
    cardsNotConsulted: drafts.length,
    cardsUndecided: drafts.length,
    consultationsOpen: windows.filter(({ endsOn }) => endsOn >= facts.today).length,
  },
});

export const afterStep = ({ facts }: StageModel, step: StageStep): StageFacts => ({
  ...facts,
  ...standingAfter(step),
  calendar: facts.calendar.some(({ kind }) => kind === step.stage)
    ? facts.calendar
    : [...facts.calendar, row(step.stage)],
});

export type GivenStage = { kind: StageKind } & StageDays;

export const afterAnnouncement = ({ facts }: StageModel, given: readonly GivenStage[]): StageFacts => ({
  ...facts,
  calendar: given.reduce<AnnouncedStage[]>(
    (calendar, stage) => {
      const before = calendar.find(({ kind }) => kind === stage.kind);
      const known = { ...stage, announcedOn: announcedOn(before, stage.startsOn, facts.today) };
      return [...calendar.filter((other) => other !== before), known];
    },
    [...facts.calendar],
  ),
});

const earlier = (day: Day | null, days: number): Day | null => day && addDays(day, -days);

/** Days pass: seen from today, everything lies as many days earlier. */
export const afterDays = (model: StageModel, days: number): StageModel => ({
  ...model,
  facts: {
    ...model.facts,
    calendar: model.facts.calendar.map((stage) => ({
      ...stage,
      announcedOn: earlier(stage.announcedOn, days),
      startsOn: earlier(stage.startsOn, days),
      endsOn: earlier(stage.endsOn, days),
    })),
  },
  windows: model.windows.map((window) => ({
    ...window,
    startsOn: addDays(window.startsOn, -days),
    endsOn: addDays(window.endsOn, -days),
  })),
});

const who = fc.constantFrom('secretariat', 'secretariat', 'secretariat', 'member.civil', 'admin');
const move = <Kind extends string, More extends object>(kind: Kind, more: fc.Arbitrary<More>) =>
  more.map((values) => ({ kind, ...values }));
const alone = fc.constant({});

/** What somebody does. `onward` is the next step there is, the others whatever comes to mind. */
const moves = {
  onward: move('onward', fc.record({ who })),
  back: move('back', fc.record({ who, pick: fc.nat(7) })),
  wild: move('wild', fc.record({ who, pick: fc.nat(7), opens: fc.boolean() })),
  name: move('name', fc.record({ who })),
  announce: move(
    'announce',
    fc.record({
      who,
      first: fc.constantFrom(0, 0, 0, 1, 3),
      startsIn: fc.integer({ min: -3, max: 6 }),
      gap: fc.integer({ min: -1, max: 9 }),
    }),
  ),
  pass: move('pass', fc.record({ days: fc.constantFrom(1, 6, 13, 14, 20) })),
  consult: move(
    'consult',
    fc.record({
      who,
      about: fc.constantFrom<ConsultationKind>('DRAFT_PLAN', 'MID_TERM'),
      startsIn: fc.integer({ min: -1, max: 3 }),
      length: fc.integer({ min: -1, max: 9 }),
    }),
  ),
  extend: move('extend', fc.record({ who, endsIn: fc.integer({ min: -2, max: 9 }) })),
  submit: move('submit', alone),
  refuse: move('refuse', alone),
  publish: move('publish', alone),
  draft: move('draft', alone),
  drop: move('drop', alone),
};
export type Move = typeof moves extends Record<string, fc.Arbitrary<infer One>> ? One : never;

const weighted = <Value>(weight: number, arbitrary: fc.Arbitrary<Value>) => ({ weight, arbitrary });

export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  weighted(9, moves.onward as fc.Arbitrary<Move>),
  weighted(1, moves.back as fc.Arbitrary<Move>),
  weighted(1, moves.wild as fc.Arbitrary<Move>),
  weighted(1, moves.name as fc.Arbitrary<Move>),
  weighted(2, moves.announce as fc.Arbitrary<Move>),
  weighted(3, moves.pass as fc.Arbitrary<Move>),
  weighted(1, moves.consult as fc.Arbitrary<Move>),
  weighted(1, moves.extend as fc.Arbitrary<Move>),
  weighted(2, moves.submit as fc.Arbitrary<Move>),
  weighted(3, moves.refuse as fc.Arbitrary<Move>),
  weighted(2, moves.publish as fc.Arbitrary<Move>),
  weighted(1, moves.draft as fc.Arbitrary<Move>),
  weighted(2, moves.drop as fc.Arbitrary<Move>),
);

/** The stages an announcement names, each some days after the one before. */
export const stagesFrom = (
  today: Day,
  { first, startsIn, gap }: { first: number; startsIn: number; gap: number },
): GivenStage[] =>
  calendarStages.slice(first).map((kind, index) => ({
    kind,
    startsOn: addDays(today, startsIn + index * gap),
    endsOn: addDays(today, startsIn + (index + 1) * gap),
    startPrecision: 'DAY',
    endPrecision: 'DAY',
  }));
