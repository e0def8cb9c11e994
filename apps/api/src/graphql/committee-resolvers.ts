import {
  CommitteeCycleResolver,
  CommitteeResolver,
  MandateResolver,
} from '../committee/committee.resolver.js';
import { CandidacyResolver } from '../candidate-calls/candidacy.resolver.js';
import { CandidateCallMutationsResolver } from '../candidate-calls/candidate-call-mutations.resolver.js';
import {
  CandidateCallResolver,
  RankedCandidacyResolver,
} from '../candidate-calls/candidate-call.resolver.js';
import {
  OwnCandidacyOfCallResolver,
  OwnCandidacyResolver,
} from '../candidate-calls/own-candidacy.resolver.js';
import { SessionItemResolver, SessionVoteResolver } from '../committee/session-item.resolver.js';
import { SessionMutationsResolver } from '../committee/session-mutations.resolver.js';
import { CommitteeSessionResolver } from '../committee/session.resolver.js';

/** The committee: its seats and who stands for them, its sessions and what is voted on in them. */
export const committeeResolvers = [
  CommitteeResolver,
  CommitteeCycleResolver,
  MandateResolver,
  CommitteeSessionResolver,
  SessionItemResolver,
  SessionVoteResolver,
  SessionMutationsResolver,
  CandidateCallResolver,
  RankedCandidacyResolver,
  CandidateCallMutationsResolver,
  CandidacyResolver,
  OwnCandidacyOfCallResolver,
  OwnCandidacyResolver,
] as const;
