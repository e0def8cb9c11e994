import { proposalActions } from '@iltizam/domain/proposal-table';
import { describe, expect, test } from 'vitest';
import { bundled, by } from '../testing/bundled.js';

describe('proposals', () => {
  test('are numbered per plan in the order of the file and dated by their meeting', () => {
    const references = bundled.proposals.map(({ reference }) => reference);
    expect(references.slice(0, 4)).toEqual([
      'ma-nap-2-p0001',
      'ma-nap-2-p0002',
      'ma-nap-2-p0003',
      'ma-nap-3-p0001',
    ]);
    expect(references.at(-1)).toBe('ma-nap-3-p0047');
    expect(by(bundled.proposals, 'ma-nap-3-p0001')).toMatchObject({
      meeting: 'ma-nap-3-m01',
      channel: 'MEETING',
      submittedAt: '2023-10-14',
      submittedPrecision: 'DAY',
      provenance: 'RECORDED',
      record: { workshop: 1, reportNumber: 1 },
    });
    expect(by(bundled.proposals, 'ma-nap-3-p0001').record.examples).toHaveLength(2);
  });

  test('those of the third plan wait for triage', () => {
    const third = bundled.proposals.filter(({ plan }) => plan === 'ma-nap-3');
    expect(third).toHaveLength(47);
    for (const { state, timeline, assignment, outcome } of third) {
      expect([state, timeline.length, assignment, outcome]).toEqual(['SUBMITTED', 1, null, null]);
    }
  });

  test('those of the second plan became commitments, in the months the report gives', () => {
    expect(
      bundled.sources.map(({ proposal, commitment, provenance }) => [proposal, commitment, provenance]),
    ).toEqual([
      ['ma-nap-2-p0001', 'ma-nap-2-c11', 'RECONSTRUCTED'],
      ['ma-nap-2-p0002', 'ma-nap-2-c13', 'RECONSTRUCTED'],
      ['ma-nap-2-p0003', 'ma-nap-2-c15', 'RECONSTRUCTED'],
    ]);
    const charter = by(bundled.proposals, 'ma-nap-2-p0001');
    expect(
      charter.timeline.map(({ action, at, atPrecision, until, institution, provenance }) =>
        [action, at, atPrecision, until, institution, provenance].join(' '),
      ),
    ).toEqual([
      'SUBMIT 2020-10-29 DAY   RECORDED',
      'ADMIT 2020-11-01 MONTH   RECONSTRUCTED',
      'ASSIGN 2020-12-01 MONTH  administration-reform RECONSTRUCTED',
      'RETAIN 2021-01-01 MONTH  administration-reform RECONSTRUCTED',
      'INCORPORATE 2021-03-01 MONTH 2021-04-30 administration-reform RECONSTRUCTED',
    ]);
    expect(charter).toMatchObject({
      state: 'INCORPORATED',
      assignment: {
        institution: 'administration-reform',
        assignedAt: '2020-12-01',
        answeredOn: '2021-01-01',
      },
      outcome: { decision: 'INCORPORATED', publishedOn: '2021-04-01', publishedPrecision: 'MONTH' },
    });
    expect(charter.record.annex?.actions).toHaveLength(21);
    expect(by(bundled.proposals, 'ma-nap-2-p0003').assignment?.institution).toBe('health');
  });

  test('a reconstructed life is one the rules allow', () => {
    for (const { timeline } of bundled.proposals) {
      for (const { action, from, to } of timeline.slice(1)) {
        const allowed = proposalActions.some(
          (rule) => rule.action === action && rule.to === to && from !== null && rule.from.includes(from),
        );
        expect({ action, from, to, allowed }).toEqual({ action, from, to, allowed: true });
      }
    }
  });
});
