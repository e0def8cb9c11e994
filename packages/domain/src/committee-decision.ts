import type { SeatNow } from './attendance.js';
import type { CommitteeRules } from './committee-rules.js';
import { checkQuorum, voicesOf, type VoicesByCollege } from './quorum.js';
import { accept, refuse, type Result } from './refusals.js';
import { colleges, type College } from './roles.js';
import { castIn, resultOf, type Tally, type VoteResult } from './session-votes.js';

/** Everything a decision rests on, at the moment it is taken. */
export type DecisionFacts = {
  rules: CommitteeRules;
  seats: readonly SeatNow[];
  /** Who stands aside from what is decided: from any part of a lot is from the lot. */
  aside: ReadonlySet<string>;
  /** Who voted; what they voted is in the tally, and of a secret ballot nowhere else. */
  voted: readonly string[];
  tally: Tally;
};

export type CommitteeDecision = { result: VoteResult; voices: VoicesByCollege };

/** Every voice is that of somebody who sits now and does not stand aside, and no paper is without its voter. */
function checkVoices({ seats, aside, voted, tally }: DecisionFacts): Result<null> {
  if (new Set(voted).size < voted.length) return refuse('WRONG_STATE', 'alreadyVoted');
  const collegeOf = new Map<string, College>();
  for (const { sitting, college } of seats) if (sitting !== null) collegeOf.set(sitting, college);
  if (voted.some((person) => aside.has(person))) return refuse('WRONG_STATE', 'recusedVoted');
  if (voted.some((person) => !collegeOf.has(person))) return refuse('WRONG_STATE', 'voterLeft');
  const agrees = colleges.every(
    (college) =>
      castIn(tally[college]) === voted.filter((person) => collegeOf.get(person) === college).length,
  );
  return agrees ? accept(null) : refuse('WRONG_STATE', 'ballotsDisagree');
}

/** May this decision stand? Either what it comes to, or the rule it breaks. */
export function mayStand(facts: DecisionFacts): Result<CommitteeDecision> {
  const voices = voicesOf(facts.seats, facts.aside);
  const quorum = checkQuorum(facts.rules, voices);
  if (!quorum.ok) return quorum;
  const cast = checkVoices(facts);
  if (!cast.ok) return cast;
  return accept({ result: resultOf(facts.rules, facts.tally, voices), voices });
}
