import { expect, test } from 'vitest';
import {
  complianceChecks,
  complianceTable,
  judge,
  judgeRequirement,
  standingOfRequirement,
  type ComplianceCheck,
  type ComplianceFacts,
} from './compliance.js';
import { ogpRequirements } from './ogp-requirements.js';

const nothing: ComplianceFacts = {
  on: '2026-11-26',
  stage: 'IMPLEMENTATION',
  sessions: [],
  documents: [],
  collection: null,
  meetings: [],
  outreach: 0,
  channels: 0,
  received: 0,
  answered: 0,
  comments: 0,
  commentsAnswered: 0,
};

const document = (
  publishedOn: string,
  ...requirements: ComplianceFacts['documents'][number]['requirements']
) => ({
  documents: [{ requirements, issuedOn: null, publishedOn }],
});
const collection = (announcedOn: string | null, startsOn = '2026-05-15', endsOn = '2026-05-28') => ({
  collection: { announcedOn, startsOn, endsOn },
});

/** Facts that are just enough, and facts that are just not. */
const cases: Record<
  ComplianceCheck,
  { met: Partial<ComplianceFacts>; missing: Partial<ComplianceFacts> | null }
> = {
  SESSION_LATELY: { met: { sessions: ['2026-05-27'] }, missing: { sessions: ['2026-05-26', '2026-11-27'] } },
  RULES_PUBLIC: { met: document('2020-01-01', 'FORUM'), missing: document('2020-01-01', 'CALENDAR') },
  PLAN_ONLINE: { met: {}, missing: null },
  DOCUMENTS_PUBLIC: { met: document('2020-01-01'), missing: {} },
  REPOSITORY_UPDATED: { met: document('2026-05-27'), missing: document('2026-05-26') },
  CALENDAR_AHEAD: { met: collection('2026-05-01'), missing: collection('2026-05-02') },
  PEOPLE_TOLD: {
    met: { meetings: [{ heldOn: '2026-05-20', announcedOn: '2026-05-01' }] },
    missing: { meetings: [{ heldOn: '2026-05-20', announcedOn: null }] },
  },
  WAYS_TO_PROPOSE: { met: { channels: 1 }, missing: {} },
  TIME_TO_PROPOSE: { met: collection(null), missing: collection(null, '2026-05-16') },
  PROPOSALS_ANSWERED: { met: { received: 2, answered: 2 }, missing: { received: 2, answered: 1 } },
  COMMENTS_ANSWERED: {
    met: { comments: 2, commentsAnswered: 2 },
    missing: { comments: 2, commentsAnswered: 1 },
  },
  MEETINGS_OF_THE_YEAR: {
    met: { sessions: ['2025-11-26', '2026-01-01'] },
    missing: { sessions: ['2025-11-25', '2026-01-01'] },
  },
};

test.each(complianceChecks)('%s is met by just enough', (check) => {
  expect(judge(check, { ...nothing, ...cases[check].met })).toMatchObject({ standing: 'MET', alarm: false });
});

test.each(complianceChecks.filter((check) => cases[check].missing !== null))(
  '%s is missing by a day or one less',
  (check) => {
    const { alarm } = complianceTable[check];
    expect(judge(check, { ...nothing, ...cases[check].missing })).toMatchObject({
      standing: 'MISSING',
      alarm,
    });
  },
);

test('what a plan has not come to is not due, and sounds no alarm', () => {
  const early: ComplianceFacts = { ...nothing, stage: 'COLLECTION', received: 3 };
  for (const check of ['PROPOSALS_ANSWERED', 'COMMENTS_ANSWERED', 'MEETINGS_OF_THE_YEAR'] as const)
    expect(judge(check, early)).toMatchObject({ standing: 'NOT_DUE', alarm: false });
});

test('each of the eight requirements has a check, and misses something as soon as one check does', () => {
  for (const requirement of ogpRequirements) {
    const checks = judgeRequirement(requirement, nothing);
    expect(checks.length).toBeGreaterThan(0);
    expect(standingOfRequirement(checks)).toBe(requirement === 'WEBSITE' ? 'MET' : 'MISSING');
  }
  expect(standingOfRequirement([])).toBe('NOT_DUE');
});
