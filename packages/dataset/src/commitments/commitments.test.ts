import { describe, expect, test } from 'vitest';
import { bundled, by } from '../testing/bundled.js';

describe('commitments', () => {
  test('stand as the documents leave them', () => {
    const states = bundled.commitments.map(({ plan, state }) => `${plan} ${state}`);
    expect(new Set(states)).toEqual(new Set(['ma-nap-2 ADOPTED', 'ma-nap-1 COMPLETED']));
    const ninth = by(bundled.commitments, 'ma-nap-1-c09');
    expect(ninth).toMatchObject({
      startsOn: '2018-01-01',
      endsOn: '2019-12-31',
      datesFrom: 'CARD',
      reportedProgress: { percent: 100, asOf: null },
      relatedCommitments: [],
      record: { relatedNumbers: [10] },
      ogpValues: ['TRANSPARENCY', 'PARTICIPATION'],
      partners: ['undp'],
    });
    expect(ninth.activities.map(({ status, percent }) => [status, percent])).toEqual(
      Array.from({ length: 4 }, () => ['COMPLETED', 100]),
    );
    expect(ninth.contact?.position?.en).toMatch(/^National Director/);
  });

  test('take their period from their activities, as exactly as those are dated', () => {
    const dates = (reference: string) => {
      const { startsOn, startPrecision, endsOn, endPrecision, datesFrom } = by(
        bundled.commitments,
        reference,
      );
      return [startsOn, startPrecision, endsOn, endPrecision, datesFrom];
    };
    expect(dates('ma-nap-2-c11')).toEqual(['2021-07-01', 'MONTH', '2023-07-31', 'MONTH', 'ACTIVITIES']);
    expect(dates('ma-nap-2-c16')).toEqual(['2021-10-01', 'MONTH', '2023-06-01', 'DAY', 'ACTIVITIES']);
  });

  test('nothing is reported for the second plan: unknown, not zero', () => {
    const cards = bundled.commitments.filter(({ plan }) => plan === 'ma-nap-2');
    for (const card of cards) {
      expect(card.reportedProgress).toBeNull();
      for (const { status, percent } of card.activities) expect([status, percent]).toEqual([null, null]);
      for (const { baseline, target } of card.indicators) expect([baseline, target]).toEqual([null, null]);
    }
  });

  test('the card has its own number; the list at the head of the plan may have another', () => {
    const differing = bundled.commitments.filter(
      ({ number, listNumber }) => listNumber !== null && listNumber !== number,
    );
    expect(differing.map(({ reference, listNumber }) => [reference, listNumber])).toEqual([
      ['ma-nap-2-c18', 20],
      ['ma-nap-2-c20', 18],
    ]);
  });

  test('the one activity that ends before it starts is kept as printed and flagged', () => {
    const disagreeing = bundled.commitments.flatMap(({ reference, activities }) =>
      activities.filter((activity) => activity.datesDisagree).map((activity) => ({ reference, ...activity })),
    );
    expect(disagreeing).toMatchObject([
      {
        reference: 'ma-nap-2-c19',
        ordinal: 6,
        startsOn: '2021-12-01',
        endsOn: '2021-06-30',
        endPrecision: 'MONTH',
      },
    ]);
    expect(bundled.flags).toEqual([
      {
        file: 'commitments-nap2.json',
        path: '$.commitments[18].activities[5].end',
        reason: '2021-06 is before the start, 2021-12; kept as printed',
      },
      {
        file: 'cocreation.json',
        path: '$.commitments[0].relatedCommitments[0]',
        reason: 'card 10 of ma-nap-1 is not held; the number is kept',
      },
    ]);
  });
});
