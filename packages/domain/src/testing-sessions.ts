import * as fc from 'fast-check';
import { checkArrival, checkLeaving, seatsNow } from './attendance.js';
import { mayStand, type CommitteeDecision } from './committee-decision.js';
import { usualRules, type CommitteeRules, type QuorumRule, type Seats } from './committee-rules.js';
import { checkMandate, type Cycle, type Mandate } from './mandates.js';
import { checkQuorum, voicesOf } from './quorum.js';
import { colleges, type College } from './roles.js';
import { checkVote, noVotes, voteChoices, type Tally, type VoteChoice } from './session-votes.js';

export const days = ['2026-12-10', '2026-12-11', '2026-12-12'] as const;

/** A committee over some days, with all it ever let stand. */
export type Sitting = {
  cycle: Cycle;
  day: number;
  mandates: readonly Mandate[];
  room: ReadonlySet<string>;
  aside: ReadonlySet<string>;
  vote: { choices: ReadonlyMap<string, VoteChoice> } | null;
  decisions: readonly (CommitteeDecision & { before: Omit<Sitting, 'decisions'> })[];
};

const fraction = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));

const quorumRule: fc.Arbitrary<QuorumRule> = fc.oneof(
  fc.record({ kind: fc.constant('EACH_COLLEGE_AT_LEAST' as const), fraction }),
  fc.record({ kind: fc.constant('ALL_SEATS_AT_LEAST' as const), fraction }),
  fc.constant({ kind: 'EQUAL_VOICES' as const, fraction: null }),
);

const rules: fc.Arbitrary<CommitteeRules> = fc.record({
  equalSeats: fc.boolean(),
  quorum: fc.array(quorumRule, { minLength: 1, maxLength: 3 }),
  majority: fc.oneof(
    fc.record({
      kind: fc.constant('MORE_FOR_THAN_AGAINST' as const),
      fraction: fc.constant(null),
      inEachCollege: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('MORE_THAN_OF_VOICES' as const),
      fraction,
      inEachCollege: fc.boolean(),
    }),
  ),
  tie: fc.constantFrom('MOTION_FALLS' as const, 'POSTPONED' as const),
  rotating: fc.constant([]),
});

const size = fc.integer({ min: 1, max: 4 });
const seats: fc.Arbitrary<Seats> = fc.record({ CIVIL_SOCIETY: size, ADMINISTRATION: size });

export const committee: fc.Arbitrary<Sitting> = fc
  .record({ seats, rules: fc.oneof(fc.constant(usualRules), rules), full: fc.boolean() })
  .map(({ seats: agreed, rules: kept, full }) => ({
    cycle: { seats: agreed, rules: kept, startsOn: days[0], endsOn: null },
    day: 0,
    mandates: full ? fullHouse(agreed) : [],
    room: new Set(),
    aside: new Set(),
    vote: null,
    decisions: [],
  }));

/** Every seat with its member, and a substitute in every second one. */
const fullHouse = (agreed: Seats): Mandate[] =>
  colleges.flatMap((college) =>
    Array.from({ length: agreed[college] }, (_, index) => index + 1).flatMap((seat) => [
      mandateOf(college, seat, 'MEMBER', `${college}-${seat}`),
      ...(seat % 2 ? [mandateOf(college, seat, 'SUBSTITUTE', `${college}-${seat}-substitute`)] : []),
    ]),
  );

const mandateOf = (
  college: College,
  seat: number,
  capacity: Mandate['capacity'],
  person: string,
): Mandate => ({ id: `${person}@${seat}`, college, seat, capacity, person, from: days[0], to: days[1] });

const pick = fc.nat(99);
const steps = ['everybody', 'everybody', 'put', 'put', 'close', 'next'] as const;
export const act = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('seat' as const),
      college: fc.constantFrom(...colleges),
      seat: fc.integer({ min: 0, max: 5 }),
      capacity: fc.constantFrom('MEMBER' as const, 'SUBSTITUTE' as const),
      who: fc.integer({ min: 1, max: 6 }),
      last: fc.nat(2),
      ofCollege: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('arrive' as const, 'leave' as const), pick }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('recuse' as const, 'withdraw' as const), pick }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('cast' as const),
      pick,
      choice: fc.constantFrom(...voteChoices),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom(...steps), pick }) },
);
export type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const at = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(items.length, 1)];
const today = ({ day }: Pick<Sitting, 'day'>) => days[day] ?? days[0];
export const seatsOf = ({ cycle, mandates, room, day }: Omit<Sitting, 'decisions'>) =>
  seatsNow(cycle.seats, mandates, room, today({ day }));

function giveSeat(sitting: Sitting, chosen: Extract<Act, { kind: 'seat' }>): Sitting {
  const { college, seat: number, capacity, who, last, ofCollege } = chosen;
  const person = `${college}-${who}`;
  const mandate: Mandate = {
    ...mandateOf(college, number, capacity, person),
    id: `${sitting.mandates.length}`,
    from: today(sitting),
    to: days[last] ?? null,
  };
  const given = checkMandate(mandate, sitting.cycle, sitting.mandates, ofCollege);
  return given.ok ? { ...sitting, mandates: [...sitting.mandates, mandate] } : sitting;
}

function arrive(sitting: Sitting, mandate: Mandate | undefined): Sitting {
  if (!mandate || sitting.vote) return sitting;
  const { mandates, room } = sitting;
  return checkArrival(mandate, mandates, room, today(sitting)).ok
    ? { ...sitting, room: new Set([...room, mandate.id]) }
    : sitting;
}

function castOne(sitting: Sitting, chosen: Extract<Act, { kind: 'cast' }>): Sitting {
  const { vote, aside } = sitting;
  const person = at(sitting.mandates, chosen.pick)?.person;
  if (!vote || person === undefined) return sitting;
  if (!checkVote(person, seatsOf(sitting), aside, new Set(vote.choices.keys())).ok) return sitting;
  return { ...sitting, vote: { choices: new Map([...vote.choices, [person, chosen.choice]]) } };
}

/** The papers as they lie in the two urns. */
export function papers({ vote, mandates }: Omit<Sitting, 'decisions'>): Tally {
  const tally = { CIVIL_SOCIETY: { ...noVotes }, ADMINISTRATION: { ...noVotes } };
  for (const [person, choice] of vote?.choices ?? [])
    tally[mandates.find((mandate) => mandate.person === person)!.college][choice] += 1;
  return tally;
}

function close(sitting: Sitting): Sitting {
  const { decisions, ...before } = sitting;
  const { vote, aside, cycle } = before;
  if (!vote) return sitting;
  const decided = mayStand({
    rules: cycle.rules,
    seats: seatsOf(sitting),
    aside,
    voted: [...vote.choices.keys()],
    tally: papers(before),
  });
  if (!decided.ok) return sitting;
  return { ...before, vote: null, decisions: [...decisions, { ...decided.value, before }] };
}

function put(sitting: Sitting): Sitting {
  const { cycle, aside } = sitting;
  const ready = checkQuorum(cycle.rules, voicesOf(seatsOf(sitting), aside)).ok;
  return !sitting.vote && ready ? { ...sitting, vote: { choices: new Map() } } : sitting;
}

/** One turn; what the rules refuse changes nothing. */
export function turn(sitting: Sitting, chosen: Act): Sitting {
  const { mandates, room, aside } = sitting;
  if (chosen.kind === 'seat') return giveSeat(sitting, chosen);
  if (chosen.kind === 'arrive') return arrive(sitting, at(mandates, chosen.pick));
  if (chosen.kind === 'everybody') return mandates.reduce(arrive, sitting);
  if (chosen.kind === 'cast') return castOne(sitting, chosen);
  if (chosen.kind === 'put') return put(sitting);
  if (chosen.kind === 'close') return close(sitting);
  if (chosen.kind === 'next') return { ...sitting, day: Math.min(sitting.day + 1, days.length - 1) };
  const mandate = at(mandates, chosen.pick);
  if (!mandate) return sitting;
  if (chosen.kind === 'recuse') return { ...sitting, aside: new Set([...aside, mandate.person]) };
  if (chosen.kind === 'withdraw')
    return { ...sitting, aside: new Set([...aside].filter((person) => person !== mandate.person)) };
  if (sitting.vote || !checkLeaving(mandate, room).ok) return sitting;
  return { ...sitting, room: new Set([...room].filter((id) => id !== mandate.id)) };
}
