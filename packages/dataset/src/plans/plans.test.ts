import { describe, expect, test } from 'vitest';
import { bundled, by, sum } from '../testing/bundled.js';

describe('plans', () => {
  test('stand where the documents leave them', () => {
    expect(bundled.plans.map(({ reference, stage, owner }) => [reference, stage, owner])).toEqual([
      ['ma-nap-1', 'CLOSED', 'administration-reform'],
      ['ma-nap-2', 'IMPLEMENTATION', 'administration-reform'],
      ['ma-nap-3', 'COLLECTION', 'digital-transition'],
    ]);
    expect(by(bundled.plans, 'ma-nap-1')).toMatchObject({
      startsOn: '2018-01-01',
      endsOn: '2020-12-31',
      endPrecision: 'YEAR',
      recordedCommitmentCount: 18,
      reportedProgress: { percent: 84, asOf: '2020-12-31', asOfPrecision: 'MONTH' },
    });
    expect(by(bundled.plans, 'ma-nap-3').recordedCommitmentCount).toBeNull();
  });

  test('areas without a slug get one from their English name', () => {
    expect(by(bundled.plans, 'ma-nap-1').areas.map(({ reference }) => reference)).toEqual([
      'access-to-information',
      'integrity-and-anti-corruption',
      'budget-transparency',
      'citizen-participation-communication-and-awareness',
    ]);
  });

  test('stages keep how exactly each end is known', () => {
    const stages = by(bundled.plans, 'ma-nap-2').stages.map((stage) => [
      stage.kind,
      stage.startsOn,
      stage.startPrecision,
      stage.endsOn,
      stage.endPrecision,
    ]);
    expect(stages).toEqual([
      ['THEMES', '2020-02-01', 'MONTH', '2020-02-29', 'MONTH'],
      ['COLLECTION', '2020-10-07', 'DAY', '2020-11-03', 'DAY'],
      ['ANALYSIS', '2020-11-01', 'MONTH', '2021-02-28', 'MONTH'],
      ['DRAFTING', '2021-03-01', 'MONTH', '2021-04-30', 'MONTH'],
      ['ADOPTION', null, null, null, null],
    ]);
  });

  test('the recorded totals add up: themes, channels, participants', () => {
    const plan = by(bundled.plans, 'ma-nap-2');
    const recorded = (channel: string) =>
      plan.themes.map(
        (theme) => theme.recordedProposals.find((entry) => entry.channel === channel)?.count ?? null,
      );
    expect(recorded('PORTAL')).toEqual([14, 52, 10, 4, 7, 21, 22, 11, 26, 12]);
    expect(recorded('MEETING')).toEqual([5, 2, 11, 4, 6, 5, 6, 6, 3, 5]);
    expect(plan.recordedProposals).toEqual({
      total: sum([...recorded('PORTAL'), ...recorded('MEETING')]),
      byChannel: [
        { channel: 'PORTAL', count: 179 },
        { channel: 'MEETING', count: 53 },
      ],
    });

    const participants = bundled.meetings.filter((m) => m.plan === 'ma-nap-2').map((m) => m.participants);
    expect(participants).toEqual([87, 91, 43, 24, 38, 77, 49, 55, 58, 50]);
    expect(plan.recordedParticipants).toEqual({
      total: 804,
      byChannel: [
        { channel: 'PORTAL', count: 232 },
        { channel: 'MEETING', count: sum(participants) },
      ],
    });
    expect(sum(participants)).toBe(572);
    expect(plan.record.statistics?.portalParticipants).toEqual({
      withProposals: 179,
      interacting: 53,
      total: 232,
    });
    expect(plan.publicConsultation).toMatchObject({
      startsOn: '2021-05-01',
      startPrecision: 'MONTH',
      weeks: 4,
      participants: 5,
      comments: 28,
    });
    expect(plan.draftCommitmentCount).toBe(24);
  });

  test('what has no column is kept: the steps, the seminar, the common programme', () => {
    const { record } = by(bundled.plans, 'ma-nap-2');
    expect(record.exploitationSteps).toHaveLength(8);
    expect(record.openingSeminar?.date).toBe('2020-10-07');
    expect(sum(record.meetingProgramme?.items.map(({ minutes }) => minutes) ?? [])).toBe(140);
    expect(by(bundled.plans, 'ma-nap-3').record.exploitationSteps).toHaveLength(10);
  });
});
