import type { SeatNow } from './attendance.js';
import type { CommitteeRules, Majority } from './committee-rules.js';
import type { Voices, VoicesByCollege } from './quorum.js';
import { accept, refuse, type Result } from './refusals.js';
import { colleges, type College } from './roles.js';

export const voteChoices = ['FOR', 'AGAINST', 'ABSTAIN'] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** OPEN: who voted what is in the record once the vote is closed. SECRET: nobody ever knows. Both are sealed until then. */
export const ballotKinds = ['OPEN', 'SECRET'] as const;
export type BallotKind = (typeof ballotKinds)[number];

export type CollegeTally = Readonly<Record<VoteChoice, number>>;
export type Tally = Readonly<Record<College, CollegeTally>>;

export const voteResults = ['ADOPTED', 'REJECTED', 'POSTPONED'] as const;
export type VoteResult = (typeof voteResults)[number];

export const noVotes: CollegeTally = { FOR: 0, AGAINST: 0, ABSTAIN: 0 };
export const castIn = (tally: CollegeTally): number => tally.FOR + tally.AGAINST + tally.ABSTAIN;

/** Whoever sits, and does not stand aside, votes once. */
export function checkVote(
  person: string,
  seats: readonly SeatNow[],
  aside: ReadonlySet<string>,
  voted: ReadonlySet<string>,
): Result<SeatNow> {
  const seat = seats.find(({ sitting }) => sitting === person);
  if (!seat) return refuse('NOT_ALLOWED', 'notSitting');
  if (aside.has(person)) return refuse('NOT_ALLOWED', 'recused');
  return voted.has(person) ? refuse('WRONG_STATE', 'alreadyVoted') : accept(seat);
}

/** Above what is asked for, exactly there, or below. */
function leaning({ kind, fraction }: Majority, tally: CollegeTally, { present }: Voices): -1 | 0 | 1 {
  const [reached, asked] =
    kind === 'MORE_FOR_THAN_AGAINST'
      ? [tally.FOR, tally.AGAINST]
      : [tally.FOR * fraction!.denominator, present * fraction!.numerator];
  return reached > asked ? 1 : reached < asked ? -1 : 0;
}

const together = <T extends string>(parts: readonly Readonly<Record<T, number>>[]): Record<T, number> =>
  parts.reduce(
    (sum, part) =>
      Object.fromEntries(
        Object.entries<number>(part).map(([name, count]) => [name, (sum[name as T] ?? 0) + count]),
      ) as Record<T, number>,
    {} as Record<T, number>,
  );

/** What a vote comes to. */
export function resultOf(
  { majority, tie }: Pick<CommitteeRules, 'majority' | 'tie'>,
  tally: Tally,
  voices: VoicesByCollege,
): VoteResult {
  const bodies = majority.inEachCollege
    ? colleges.map((college) => leaning(majority, tally[college], voices[college]))
    : [
        leaning(
          majority,
          together(colleges.map((college) => tally[college])),
          together(colleges.map((college) => voices[college])),
        ),
      ];
  const weakest = Math.min(...bodies);
  if (weakest > 0) return 'ADOPTED';
  return weakest === 0 && tie === 'POSTPONED' ? 'POSTPONED' : 'REJECTED';
}
