import { addDays, firstDay, isDay, lastDay, type DatePrecision, type Day } from './days.js';
import { stageComesBefore, stageKinds, type PlanStanding, type StageKind } from './plan-stages.js';
import { accept, refuse, type Result } from './refusals.js';

/** How long everybody must have known the calendar before proposals are collected. */
export const calendarNotice = 14;

/** The stages the calendar must tell before collection opens: all in which somebody takes part. */
export const calendarStages = [
  'COLLECTION',
  'ANALYSIS',
  'DRAFTING',
  'CONSULTATION',
  'ADOPTION',
] as const satisfies readonly StageKind[];

/** The days of a stage, each end with how exactly it is known. */
export type StageDays = {
  startsOn: Day;
  endsOn: Day;
  startPrecision: DatePrecision;
  endPrecision: DatePrecision;
};

export type AnnouncedStage = { kind: StageKind; announcedOn: Day | null } & {
  [K in keyof StageDays]: StageDays[K] | null;
};

const shown = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/** A month stands as its first day or its last day, as everywhere. */
export const wholeDays = (days: StageDays): StageDays => ({
  ...days,
  startsOn: firstDay(days.startsOn.slice(0, shown[days.startPrecision])),
  endsOn: lastDay(days.endsOn.slice(0, shown[days.endPrecision])),
});

function checkDays(days: StageDays, today: Day, field: string): Result<null> {
  for (const end of ['startsOn', 'endsOn'] as const)
    if (!isDay(days[end])) return refuse('INVALID_INPUT', 'notADay', { field: `${field}.${end}` });
  const { startsOn, endsOn } = wholeDays(days);
  if (endsOn < startsOn) return refuse('INVALID_INPUT', 'endBeforeStart', { field: `${field}.endsOn` });
  if (endsOn < today) return refuse('INVALID_INPUT', 'dayPassed', { field: `${field}.endsOn` });
  return accept(null);
}

/** Days announced for some stages: of those to come, and the end of the one that is open; in the order of the stages. */
export function checkAnnouncement(
  given: readonly ({ kind: StageKind } & StageDays)[],
  held: readonly AnnouncedStage[],
  { stage, stageIsOpen }: PlanStanding,
  today: Day,
): Result<null> {
  for (const [index, { kind, ...days }] of given.entries()) {
    const field = `stages.${index}`;
    if (kind === 'CLOSED' || given.findIndex((other) => other.kind === kind) < index)
      return refuse('INVALID_INPUT', kind === 'CLOSED' ? 'notInList' : 'duplicate', {
        field: `${field}.kind`,
      });
    const isOpen = stageIsOpen && kind === stage;
    if (!isOpen && !stageComesBefore(stage, kind))
      return refuse('WRONG_STATE', 'stageOver', { field: `${field}.kind`, facts: { stage: kind } });
    const checked = checkDays(days, today, field);
    if (!checked.ok) return checked;
    const before = held.find((other) => other.kind === kind);
    if (isOpen && before?.startsOn != null && before.startsOn !== wholeDays(days).startsOn)
      return refuse('WRONG_STATE', 'stageBegun', { field: `${field}.startsOn`, facts: { stage: kind } });
  }
  return checkOrder(given, held);
}

function checkOrder(
  given: readonly ({ kind: StageKind } & StageDays)[],
  held: readonly AnnouncedStage[],
): Result<null> {
  let latest: Day = '';
  for (const kind of stageKinds) {
    const index = given.findIndex((stage) => stage.kind === kind);
    const startsOn =
      index < 0 ? held.find((stage) => stage.kind === kind)?.startsOn : wholeDays(given[index]!).startsOn;
    if (startsOn == null) continue;
    if (startsOn < latest)
      return refuse('INVALID_INPUT', 'outOfOrder', {
        ...(index < 0 ? {} : { field: `stages.${index}.startsOn` }),
        facts: { stage: kind, earliest: latest },
      });
    latest = startsOn;
  }
  return accept(null);
}

/** A postponed stage was known in time; one that is new, or comes earlier than was said, is announced today. */
export const announcedOn = (before: AnnouncedStage | undefined, startsOn: Day, today: Day): Day =>
  before?.announcedOn != null && before.startsOn != null && startsOn >= before.startsOn
    ? before.announcedOn
    : today;

/** Was the whole calendar known for two weeks, and is the announced day of the collection come? */
export function checkCalendar(held: readonly AnnouncedStage[], today: Day): Result<null> {
  const announced = calendarStages.map((kind) => held.find((stage) => stage.kind === kind));
  const missing = calendarStages.filter((_, index) => announced[index]?.announcedOn == null);
  if (missing.length > 0)
    return refuse('WRONG_STATE', 'calendarIncomplete', { facts: { missing: missing.join(' ') } });
  const publishedOn = announced
    .map((stage) => stage!.announcedOn!)
    .toSorted()
    .at(-1)!;
  const startsOn = announced[0]!.startsOn!;
  const noticed = addDays(publishedOn, calendarNotice);
  const opensFrom = noticed > startsOn ? noticed : startsOn;
  if (today >= opensFrom) return accept(null);
  return refuse('WRONG_STATE', 'calendarTooLate', {
    facts: { publishedOn, startsOn, days: calendarNotice, opensFrom },
  });
}
