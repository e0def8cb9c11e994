import {
  CommitteeCycleResolver,
  CommitteeResolver,
  MandateResolver,
} from '../committee/committee.resolver.js';
import { SessionItemResolver, SessionVoteResolver } from '../committee/session-item.resolver.js';
import { SessionMutationsResolver } from '../committee/session-mutations.resolver.js';
import { CommitteeSessionResolver } from '../committee/session.resolver.js';

/** The committee: its seats, its sessions and what is voted on in them. */
export const committeeResolvers = [
  CommitteeResolver,
  CommitteeCycleResolver,
  MandateResolver,
  CommitteeSessionResolver,
  SessionItemResolver,
  SessionVoteResolver,
  SessionMutationsResolver,
] as const;
