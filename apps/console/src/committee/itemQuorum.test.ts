import { expect, test } from 'vitest';
import type { QuorumLineFragment } from '../generated/graphql';
import { asideOf, puttingOf, voicesOn } from './itemQuorum';
import type { SessionItemRecord, SessionRecord } from './session.record';

type College = 'CIVIL_SOCIETY' | 'ADMINISTRATION';

/** The meter of two thirds of each college, as the server sends it. */
const meter = (counts: Record<College, [present: number, counted: number]>): QuorumLineFragment[] =>
  (['EACH_COLLEGE_AT_LEAST', 'BOTH_COLLEGES'] as const).flatMap((kind) =>
    (['CIVIL_SOCIETY', 'ADMINISTRATION'] as const).map((college) => {
      const [present, counted] = counts[college];
      const needed = kind === 'BOTH_COLLEGES' ? 1 : Math.ceil((2 * counted) / 3);
      return { kind, college, present, needed, counted, met: present >= needed };
    }),
  );

const session = (allowed: boolean) =>
  ({
    actions: [{ action: 'PUT_TO_VOTE', allowed, refusal: null }],
    quorum: meter({ CIVIL_SOCIETY: [9, 9], ADMINISTRATION: [6, 9] }),
  }) as unknown as SessionRecord;
const item = (quorum: QuorumLineFragment[]) => ({ quorum }) as unknown as SessionItemRecord;

test('an item without a quorum of its own is not put, and the rule is named', () => {
  const one = item(meter({ CIVIL_SOCIETY: [9, 9], ADMINISTRATION: [5, 8] }));
  const putting = puttingOf(session(true), one);
  expect(putting).toMatchObject({ allowed: false, refusal: { code: 'WRONG_STATE' } });
  expect(putting?.refusal?.facts).toEqual(
    expect.arrayContaining([
      { name: 'why', value: 'quorumOfCollege' },
      { name: 'college', value: 'ADMINISTRATION' },
      { name: 'present', value: '5' },
      { name: 'needed', value: '6' },
      { name: 'counted', value: '8' },
    ]),
  );
  expect(asideOf(session(true), one)).toEqual([{ college: 'ADMINISTRATION', aside: 1 }]);
  expect(voicesOn(one)).toBe(14);
});

test('with a quorum the server’s own answer stands', () => {
  const one = item(meter({ CIVIL_SOCIETY: [9, 9], ADMINISTRATION: [6, 9] }));
  expect(puttingOf(session(true), one)).toMatchObject({ allowed: true });
  expect(puttingOf(session(false), one)).toMatchObject({ allowed: false, refusal: null });
  expect(asideOf(session(true), one)).toEqual([]);
});
