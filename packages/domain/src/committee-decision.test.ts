import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeatNow } from './attendance.js';
import { mayStand } from './committee-decision.js';
import { checkComposition, usualRules, type Fraction, type QuorumRule } from './committee-rules.js';
import { colleges, type College } from './roles.js';
import { noVotes, type Tally } from './session-votes.js';
import { act, committee, days, papers, turn, type Sitting } from './testing-sessions.js';

const side = (college: College, seats: number, present: number): SeatNow[] =>
  Array.from({ length: seats }, (_, index) => ({
    college,
    seat: index + 1,
    holder: `${college}-${index + 1}`,
    sitting: index < present ? `${college}-${index + 1}` : null,
  }));
const room = (civil: number, administration: number, seats = 9) => [
  ...side('CIVIL_SOCIETY', seats, civil),
  ...side('ADMINISTRATION', seats, administration),
];

/** Everybody there votes for it. */
function decide(
  seats: SeatNow[],
  aside: readonly string[] = [],
  quorum: readonly QuorumRule[] = usualRules.quorum,
) {
  const voters = seats.filter(({ sitting }) => sitting !== null && !aside.includes(sitting));
  const of = (college: College) => ({
    ...noVotes,
    FOR: voters.filter((seat) => seat.college === college).length,
  });
  const tally: Tally = { CIVIL_SOCIETY: of('CIVIL_SOCIETY'), ADMINISTRATION: of('ADMINISTRATION') };
  const voted = voters.map(({ sitting }) => sitting!);
  return mayStand({ rules: { ...usualRules, quorum }, seats, aside: new Set(aside), voted, tally });
}

test('nine and nine seats, two thirds of each college: nine and five are refused, nine and six accepted', () => {
  expect(decide(room(9, 5))).toEqual({
    ok: false,
    refusal: {
      code: 'WRONG_STATE',
      facts: {
        why: 'quorumOfCollege',
        rule: 'EACH_COLLEGE_AT_LEAST',
        college: 'ADMINISTRATION',
        present: 5,
        needed: 6,
        counted: 9,
      },
    },
  });
  expect(decide(room(9, 6))).toMatchObject({ ok: true, value: { result: 'ADOPTED' } });
});

test('whoever stands aside is counted on neither side', () => {
  const aside = ['ADMINISTRATION-1'];
  expect(decide(room(9, 6), aside)).toMatchObject({
    refusal: { facts: { present: 5, needed: 6, counted: 8 } },
  });
  expect(decide(room(9, 7), aside)).toMatchObject({
    value: { voices: { ADMINISTRATION: { seats: 9, aside: 1, counted: 8, present: 6 } } },
  });
  const all = room(9, 9).flatMap(({ college, sitting }) => (college === 'ADMINISTRATION' ? [sitting!] : []));
  expect(decide(room(9, 9), all)).toMatchObject({
    refusal: { facts: { rule: 'BOTH_COLLEGES', college: 'ADMINISTRATION', present: 0, needed: 1 } },
  });
});

test('other rules are data: half of all seats, equal voices', () => {
  const half: QuorumRule = { kind: 'ALL_SEATS_AT_LEAST', fraction: { numerator: 1, denominator: 2 } };
  expect(decide(room(5, 3), [], [half])).toMatchObject({
    refusal: { facts: { rule: half.kind, present: 8 } },
  });
  expect(decide(room(5, 4), [], [half]).ok).toBe(true);
  expect(decide(room(9, 0), [], [half])).toMatchObject({ refusal: { facts: { rule: 'BOTH_COLLEGES' } } });
  const equal: QuorumRule = { kind: 'EQUAL_VOICES', fraction: null };
  expect(decide(room(7, 6), [], [equal])).toMatchObject({ refusal: { facts: { why: 'voicesUnequal' } } });
  expect(decide(room(6, 6), [], [equal]).ok).toBe(true);
});

test('no paper without its voter, no voter who is not there or stands aside', () => {
  const seats = room(6, 6);
  const rules = usualRules;
  const one = { ...noVotes, FOR: 1 };
  const tally: Tally = { CIVIL_SOCIETY: one, ADMINISTRATION: noVotes };
  const why = (voted: string[], aside: string[] = [], papersOf = tally) =>
    mayStand({ rules, seats, voted, aside: new Set(aside), tally: papersOf });
  expect(why(['CIVIL_SOCIETY-9'])).toMatchObject({ refusal: { facts: { why: 'voterLeft' } } });
  expect(why(['ADMINISTRATION-1'])).toMatchObject({ refusal: { facts: { why: 'ballotsDisagree' } } });
  expect(why([])).toMatchObject({ refusal: { facts: { why: 'ballotsDisagree' } } });
  expect(why(['CIVIL_SOCIETY-1', 'CIVIL_SOCIETY-1'])).toMatchObject({
    refusal: { facts: { why: 'alreadyVoted' } },
  });
  expect(
    mayStand({
      rules,
      seats: room(7, 6),
      voted: ['CIVIL_SOCIETY-1'],
      aside: new Set(['CIVIL_SOCIETY-1']),
      tally,
    }),
  ).toMatchObject({ refusal: { facts: { why: 'recusedVoted' } } });
});

const agreed = fc
  .tuple(committee, fc.array(act, { minLength: 1, maxLength: 120, size: 'max' }))
  .map(([sitting, acts]) => acts.reduce(turn, sitting));

type Stood = Sitting['decisions'][number];

/** Told a second time, from the mandates alone: what stood must stand by this too. */
function recount(before: Stood['before'], college: College) {
  const day = days[before.day]!;
  const own = before.mandates.filter(
    (mandate) => mandate.college === college && mandate.from <= day && (mandate.to ?? day) >= day,
  );
  const numbers = Array.from({ length: before.cycle.seats[college] }, (_, index) => index + 1);
  const perSeat = numbers.map((seat) => {
    const here = own.filter((mandate) => mandate.seat === seat && before.room.has(mandate.id));
    const member = own.find((mandate) => mandate.seat === seat && mandate.capacity === 'MEMBER');
    return { here: here.map(({ person }) => person), speaks: here[0]?.person ?? member?.person };
  });
  const counted = perSeat.filter(({ speaks }) => speaks === undefined || !before.aside.has(speaks));
  return {
    shared: perSeat.filter(({ here }) => here.length > 1).length,
    counted: counted.length,
    voices: counted.flatMap(({ here }) => here),
  };
}

/** Every rule the decision breaks: none, or it should not have stood. */
function faultsOf({ before, result }: Stood): string[] {
  const [civil, administration] = [recount(before, 'CIVIL_SOCIETY'), recount(before, 'ADMINISTRATION')];
  const both = [civil, administration];
  const voices = both.flatMap((college) => college.voices);
  const counted = civil.counted + administration.counted;
  const tally = papers(before);
  const { quorum, majority } = before.cycle.rules;
  const enough = ({ numerator, denominator }: Fraction, present: number, of: number) =>
    present * denominator >= of * numerator;
  const kept: Record<QuorumRule['kind'], (fraction: Fraction) => boolean> = {
    EQUAL_VOICES: () => civil.voices.length === administration.voices.length,
    EACH_COLLEGE_AT_LEAST: (fraction) =>
      both.every((college) => enough(fraction, college.voices.length, college.counted)),
    ALL_SEATS_AT_LEAST: (fraction) => enough(fraction, voices.length, counted),
  };
  const carried = (college: College) =>
    majority.kind === 'MORE_FOR_THAN_AGAINST'
      ? tally[college].FOR > tally[college].AGAINST
      : tally[college].FOR * majority.fraction!.denominator >
        recount(before, college).voices.length * majority.fraction!.numerator;
  const adopted = result === 'ADOPTED';
  return [
    ...quorum.filter(({ kind, fraction }) => !kept[kind](fraction ?? whole)).map(({ kind }) => kind),
    ...(both.some((college) => college.voices.length === 0) ? ['one college alone'] : []),
    ...(both.some(({ shared }) => shared > 0) ? ['two on a seat'] : []),
    ...(new Set(voices).size < voices.length ? ['one person twice'] : []),
    ...([...before.vote!.choices.keys()].some((person) => !voices.includes(person)) ? ['no voice'] : []),
    ...(adopted && majority.inEachCollege && !colleges.every(carried) ? ['a college outvoted'] : []),
    ...(adopted && tally.CIVIL_SOCIETY.FOR + tally.ADMINISTRATION.FOR === 0 ? ['for by nobody'] : []),
  ];
}
const whole: Fraction = { numerator: 1, denominator: 1 };

test('no sequence of sessions, substitutes, recusals and votes lets a decision stand that breaks quorum or parity', () => {
  let stood = 0;
  fc.assert(
    fc.property(agreed, ({ decisions }) => {
      stood += decisions.length;
      expect(decisions.flatMap(faultsOf)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(stood).toBeGreaterThan(300);
});

test('seats are agreed as whole numbers, equal where parity is the rule', () => {
  const seats = (civil: number, administration: number, equalSeats = true) =>
    checkComposition({ CIVIL_SOCIETY: civil, ADMINISTRATION: administration }, { ...usualRules, equalSeats });
  for (const size of [5, 9, 11]) expect(seats(size, size).ok).toBe(true);
  expect(seats(9, 8)).toMatchObject({
    refusal: { facts: { why: 'seatsUnequal', civil: 9, administration: 8 } },
  });
  expect(seats(9, 8, false).ok).toBe(true);
  expect(seats(0, 0)).toMatchObject({
    refusal: { field: 'seats.CIVIL_SOCIETY', facts: { why: 'outOfRange' } },
  });
  const bad = {
    ...usualRules,
    quorum: [{ kind: 'ALL_SEATS_AT_LEAST' as const, fraction: { numerator: 3, denominator: 2 } }],
  };
  expect(checkComposition({ CIVIL_SOCIETY: 9, ADMINISTRATION: 9 }, bad)).toMatchObject({
    refusal: { field: 'quorum.0.fraction' },
  });
});
