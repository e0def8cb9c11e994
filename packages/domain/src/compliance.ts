import { addDays, daysBetween, type Day } from './days.js';
import type { OgpRequirement } from './ogp-requirements.js';
import { isCarriedOut, type StageKind } from './plan-stages.js';

/** What is known of a plan on a day, as everybody may know it. */
export type ComplianceFacts = {
  /** Judged as of this day: today, or the last day of a plan that is closed. */
  on: Day;
  stage: StageKind;
  /** Days on which the oversight committee sat. */
  sessions: readonly Day[];
  /** Documents of the plan, or of no plan alone: what each is evidence for, the day it bears, since when it is shown. */
  documents: readonly {
    requirements: readonly OgpRequirement[];
    issuedOn: Day | null;
    publishedOn: Day | null;
  }[];
  collection: { startsOn: Day | null; endsOn: Day | null; announcedOn: Day | null } | null;
  /** Days of its meetings that were held, and since when one could register for each. */
  meetings: readonly { heldOn: Day; announcedOn: Day | null }[];
  /** What its report lists of how people were told. */
  outreach: number;
  /** Channels that brought proposals. */
  channels: number;
  received: number;
  /** Of those, with a published outcome or withdrawn. */
  answered: number;
  /** Published comments of its consultations that are over, and those of them that have an answer. */
  comments: number;
  commentsAnswered: number;
};

export const complianceChecks = [
  'SESSION_LATELY',
  'RULES_PUBLIC',
  'PLAN_ONLINE',
  'DOCUMENTS_PUBLIC',
  'REPOSITORY_UPDATED',
  'CALENDAR_AHEAD',
  'PEOPLE_TOLD',
  'WAYS_TO_PROPOSE',
  'TIME_TO_PROPOSE',
  'PROPOSALS_ANSWERED',
  'COMMENTS_ANSWERED',
  'MEETINGS_OF_THE_YEAR',
] as const;
export type ComplianceCheck = (typeof complianceChecks)[number];

/** NOT_DUE: the plan has not come so far. MISSING: due, and what is held here does not show it. */
export const complianceStandings = ['MET', 'MISSING', 'NOT_DUE'] as const;
export type ComplianceStanding = (typeof complianceStandings)[number];

/** What was found for a check, in what is asked for; null where nobody knows. `on`: the day of the newest of it. */
type Found = { count: number | null; needed: number; on: Day | null };

type Rule = {
  requirement: OgpRequirement;
  /** What passes with time unless somebody acts again and again. */
  alarm: boolean;
  due: (facts: ComplianceFacts) => boolean;
  find: (facts: ComplianceFacts) => Found;
};

/** Half a year, a year and two weeks, in days. */
const HALF_YEAR = 183;
const YEAR = 365;
const TWO_WEEKS = 14;

const always = () => true;
const carriedOut = ({ stage }: ComplianceFacts) => isCarriedOut(stage);
const newest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/** How many of these days lie in the last `within` before the day of judgement; the newest of all of them. */
const lately = (days: readonly (Day | null)[], on: Day, within: number, needed: number): Found => {
  const past = days.filter((day) => day !== null && day <= on);
  return {
    count: past.filter((day) => day! >= addDays(on, -within)).length,
    needed,
    on: newest(past),
  };
};

/** Days of what documents show: what was issued elsewhere before shows it from then on. */
const shown = ({ documents }: ComplianceFacts, requirement: OgpRequirement): (Day | null)[] =>
  documents
    .filter(({ requirements }) => requirements.includes(requirement))
    .map(({ issuedOn, publishedOn }) => issuedOn ?? publishedOn);

const published = ({ documents }: ComplianceFacts): (Day | null)[] =>
  documents.map(({ publishedOn }) => publishedOn);

const some = (days: readonly (Day | null)[], more = 0): Found => ({
  count: days.length + more,
  needed: 1,
  on: newest(days),
});

/** Days from the first announcement of the calendar to the beginning of the collection. */
function ahead(facts: ComplianceFacts): Found {
  const { collection } = facts;
  const told = [collection?.announcedOn ?? null, ...shown(facts, 'CALENDAR')].filter((day) => day !== null);
  const first = told.toSorted()[0] ?? null;
  const starts = collection?.startsOn ?? null;
  return {
    count: first === null || starts === null ? null : Math.max(0, daysBetween(first, starts)),
    needed: TWO_WEEKS,
    on: first,
  };
}

function timeOpen({ collection, on }: ComplianceFacts): Found {
  const { startsOn = null, endsOn = null } = collection ?? {};
  const last = endsOn !== null && endsOn < on ? endsOn : on;
  return {
    count: startsOn === null || endsOn === null ? null : Math.max(0, daysBetween(startsOn, last) + 1),
    needed: TWO_WEEKS,
    on: endsOn,
  };
}

/** What each of the Standards' minimum requirements asks of a plan, and how its data show it. */
export const complianceTable = {
  SESSION_LATELY: {
    requirement: 'FORUM',
    alarm: true,
    due: always,
    find: ({ sessions, on }) => lately(sessions, on, HALF_YEAR, 1),
  },
  RULES_PUBLIC: {
    requirement: 'FORUM',
    alarm: false,
    due: always,
    find: (facts) => some(shown(facts, 'FORUM')),
  },
  PLAN_ONLINE: {
    requirement: 'WEBSITE',
    alarm: false,
    due: always,
    // Whoever reads this reads it on that site.
    find: () => ({ count: 1, needed: 1, on: null }),
  },
  DOCUMENTS_PUBLIC: {
    requirement: 'REPOSITORY',
    alarm: false,
    due: always,
    find: (facts) => some(published(facts)),
  },
  REPOSITORY_UPDATED: {
    requirement: 'REPOSITORY',
    alarm: true,
    due: ({ stage }) => stage !== 'CLOSED',
    find: (facts) => lately(published(facts), facts.on, HALF_YEAR, 1),
  },
  CALENDAR_AHEAD: { requirement: 'CALENDAR', alarm: false, due: always, find: ahead },
  PEOPLE_TOLD: {
    requirement: 'OUTREACH',
    alarm: false,
    due: always,
    find: (facts) => {
      const announced = facts.meetings.map(({ announcedOn }) => announcedOn).filter((day) => day !== null);
      return some([...announced, ...shown(facts, 'OUTREACH')], facts.outreach);
    },
  },
  WAYS_TO_PROPOSE: {
    requirement: 'INPUTS',
    alarm: false,
    due: always,
    find: ({ channels, meetings }) => ({
      count: channels,
      needed: 1,
      on: newest(meetings.map(({ heldOn }) => heldOn)),
    }),
  },
  TIME_TO_PROPOSE: { requirement: 'INPUTS', alarm: false, due: always, find: timeOpen },
  PROPOSALS_ANSWERED: {
    requirement: 'REASONED_RESPONSE',
    alarm: false,
    due: carriedOut,
    find: ({ received, answered }) => ({
      count: received === 0 ? null : answered,
      needed: Math.max(received, 1),
      on: null,
    }),
  },
  COMMENTS_ANSWERED: {
    requirement: 'REASONED_RESPONSE',
    alarm: false,
    due: ({ comments }) => comments > 0,
    find: ({ comments, commentsAnswered }) => ({ count: commentsAnswered, needed: comments, on: null }),
  },
  MEETINGS_OF_THE_YEAR: {
    requirement: 'PROGRESS_MEETINGS',
    alarm: true,
    due: carriedOut,
    find: ({ sessions, on }) => lately(sessions, on, YEAR, 2),
  },
} as const satisfies Record<ComplianceCheck, Rule>;

export type CheckResult = Found & { check: ComplianceCheck; standing: ComplianceStanding; alarm: boolean };

/** One check, judged; an alarm sounds only where it is missing. */
export function judge(check: ComplianceCheck, facts: ComplianceFacts): CheckResult {
  const rule: Rule = complianceTable[check];
  const found = rule.find(facts);
  const met = found.count !== null && found.count >= found.needed;
  const standing = !rule.due(facts) ? 'NOT_DUE' : met ? 'MET' : 'MISSING';
  return { check, ...found, standing, alarm: rule.alarm && standing === 'MISSING' };
}

/** The checks of a requirement, judged. */
export const judgeRequirement = (requirement: OgpRequirement, facts: ComplianceFacts): CheckResult[] =>
  complianceChecks
    .filter((check) => complianceTable[check].requirement === requirement)
    .map((check) => judge(check, facts));

/** A requirement misses something as soon as one check does. */
export const standingOfRequirement = (checks: readonly CheckResult[]): ComplianceStanding =>
  (['MISSING', 'MET'] as const).find((standing) => checks.some((check) => check.standing === standing)) ??
  'NOT_DUE';
