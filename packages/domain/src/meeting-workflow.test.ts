import { expect, test } from 'vitest';
import { meetingActions } from './meeting-table.js';
import { decideMeeting, openMeetingActions, type MeetingFacts } from './meeting-workflow.js';
import { checkRegistration, movingUp, seatFor } from './registrations.js';
import type { Actor } from './roles.js';
import { cast, french } from './testing-cast.js';
import { list, printTable, stagesOf, whoMay } from './testing-table.js';

const meeting: MeetingFacts = {
  reference: 'ma-nap-3-m02',
  state: 'ANNOUNCED',
  heldOn: '2026-12-10',
  openStages: ['COLLECTION'],
};
const theDay = meeting.heldOn;
const before = '2026-12-09';

const rapporteurOf = (reference: string): Actor => ({
  userId: `rapporteur-${reference}`,
  memberships: [
    {
      role: 'RAPPORTEUR',
      college: null,
      institutions: [],
      organisation: null,
      plan: null,
      meeting: reference,
    },
  ],
});

test('the table reads as the policy it is', async () => {
  const rows = meetingActions.map((rule) => [
    rule.action,
    list(rule.from),
    rule.to ?? '',
    whoMay(rule.by),
    rule.fromTheDay ? 'from its day on' : '',
    list(rule.needs),
    stagesOf(rule.stages),
  ]);
  const head = ['action', 'from', 'to', 'by', 'when', 'needs', 'stages'];
  await expect(printTable('Meeting: who does what with it', head, rows)).toMatchFileSnapshot(
    '../tables/meeting.md',
  );
});

test('a rapporteur records at the own meeting and at no other', () => {
  const own = rapporteurOf(meeting.reference);
  expect(decideMeeting(own, 'RECORD', meeting, before)).toMatchObject({ value: { actorRole: 'RAPPORTEUR' } });
  expect(decideMeeting(rapporteurOf('ma-nap-3-m01'), 'RECORD', meeting, before)).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'notYours' } },
  });
  expect(decideMeeting(own, 'RELEASE', meeting, theDay)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  expect(decideMeeting(cast.memberCivil, 'RECORD', meeting, theDay)).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'role' } },
  });
});

test('nobody checks in and nothing is closed before the day; proposing needs the collection', () => {
  const decide = (action: 'CHECK_IN' | 'CLOSE' | 'PROPOSE', today: string, facts = meeting) =>
    decideMeeting(cast.secretariat, action, facts, today);
  expect(decide('CHECK_IN', before)).toMatchObject({ refusal: { facts: { why: 'beforeTheDay' } } });
  expect(decide('CHECK_IN', theDay).ok).toBe(true);
  expect(decide('CLOSE', theDay)).toMatchObject({ value: { to: 'HELD' } });
  expect(decide('PROPOSE', theDay, { ...meeting, openStages: ['DRAFTING'] })).toMatchObject({
    refusal: { code: 'STAGE_CLOSED' },
  });
});

test('a cancelled meeting needs its reason, and then nothing is open', () => {
  expect(decideMeeting(cast.secretariat, 'CANCEL', meeting, before)).toMatchObject({
    refusal: { code: 'REASON_REQUIRED' },
  });
  const reason = french('La salle est fermée.');
  expect(decideMeeting(cast.secretariat, 'CANCEL', meeting, before, reason)).toMatchObject({
    value: { to: 'CANCELLED' },
  });
  expect(openMeetingActions(cast.secretariat, { ...meeting, state: 'CANCELLED' }, theDay)).toEqual([]);
});

test('one registers within the window, both days included', () => {
  const open = {
    state: 'ANNOUNCED' as const,
    registrationOpensOn: '2026-11-25',
    registrationClosesOn: '2026-12-08',
  };
  const on = (today: string, facts: Parameters<typeof checkRegistration>[0] = open) =>
    checkRegistration(facts, today);
  expect(on('2026-11-24')).toMatchObject({ refusal: { facts: { why: 'notOpenYet' } } });
  expect(on('2026-11-25').ok).toBe(true);
  expect(on('2026-12-08').ok).toBe(true);
  expect(on('2026-12-09')).toMatchObject({ refusal: { facts: { why: 'windowClosed' } } });
  expect(on('2026-12-01', { ...open, registrationOpensOn: null })).toMatchObject({
    refusal: { facts: { why: 'noRegistration' } },
  });
  expect(on('2026-12-01', { ...open, state: 'CANCELLED' })).toMatchObject({
    refusal: { code: 'WRONG_STATE' },
  });
});

test('whoever waits is not overtaken', () => {
  expect(seatFor(null, 900, 0)).toBe('ACCEPTED');
  expect(seatFor(2, 1, 0)).toBe('ACCEPTED');
  expect(seatFor(2, 2, 0)).toBe('WAITING');
  expect(seatFor(2, 1, 1)).toBe('WAITING');
  expect(movingUp(2, 1, 3)).toBe(1);
  expect(movingUp(2, 3, 3)).toBe(0);
  expect(movingUp(null, 3, 3)).toBe(3);
});
