import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { quorumOf, voicesOf } from '@iltizam/domain/quorum';
import { readsCommittee } from '@iltizam/domain/session-readers';
import { openSessionActions } from '@iltizam/domain/session-workflow';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AvailableAction, shownActions } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { Public } from '../graphql/public.js';
import { Proposal } from '../proposals/proposal.type.js';
import { agendaOfSession } from './session-item.queries.js';
import { SessionItem } from './session-item.type.js';
import { cycleById } from './committee.queries.js';
import { CommitteeCycle } from './committee.type.js';
import { minutesDraftOf } from './minutes.queries.js';
import { sessionQueue } from './session-queue.queries.js';
import { mandatesInSession } from './seats.queries.js';
import {
  attendanceOfSession,
  factsOfSession,
  sessionByReference,
  sittingOfSession,
} from './session.queries.js';
import { CollegeAttendance, CommitteeSession, QuorumLine, SeatInSession } from './session.type.js';

@Resolver(() => CommitteeSession)
export class CommitteeSessionResolver {
  @Public()
  @Query(() => CommitteeSession, {
    nullable: true,
    description: 'One session of the committee; null when there is none.',
  })
  committeeSession(
    @Ctx() context: Context,
    @Arg('reference', () => String, { description: 'Its public key, such as `session-7`.' })
    reference: string,
  ): Promise<CommitteeSession | null> {
    return context.load(sessionByReference).load(reference);
  }

  @Query(() => [Proposal], {
    description:
      'Proposals sent to the session (REFERRED) that are on the agenda of none, by reference, at most 500.',
  })
  sessionQueue(@Ctx() context: Context): Promise<Proposal[]> {
    return sessionQueue(context);
  }

  @Public()
  @FieldResolver(() => CommitteeCycle, {
    nullable: true,
    description: 'The cycle whose seats sit in it; null where only documents tell of it.',
  })
  cycle(@Root() session: CommitteeSession, @Ctx() context: Context): Promise<CommitteeCycle | null> {
    return session.cycleId === null ? Promise.resolve(null) : context.load(cycleById).load(session.cycleId);
  }

  @Public()
  @FieldResolver(() => [SessionItem], {
    description: 'Its agenda in order; empty where only documents tell of it.',
  })
  agenda(@Root() session: CommitteeSession, @Ctx() context: Context): Promise<SessionItem[]> {
    return context.load(agendaOfSession).load(session.id);
  }

  @Public()
  @FieldResolver(() => [CollegeAttendance], {
    description: 'Who came, by college; empty until the minutes are published, and where nobody counted.',
  })
  attendance(@Root() session: CommitteeSession, @Ctx() context: Context): Promise<CollegeAttendance[]> {
    return context.load(attendanceOfSession).load(session.id);
  }

  @FieldResolver(() => LocalizedText, {
    nullable: true,
    description:
      'What its record says, in the three languages: where its minutes begin. For the committee and its secretariat once it is closed; null otherwise.',
  })
  minutesDraft(@Root() session: CommitteeSession, @Ctx() context: Context): Promise<Text | null> {
    return context.load(minutesDraftOf).load(session.id);
  }

  @FieldResolver(() => [QuorumLine], {
    description:
      'The meter of quorum as it stands now, before anybody stands aside; empty where nobody sits, and to anybody but the committee and its secretariat.',
  })
  async quorum(@Root() session: CommitteeSession, @Ctx() context: Context): Promise<QuorumLine[]> {
    const sitting = await context.load(sittingOfSession).load(session.id);
    if (!sitting || !readsCommittee(context.actor)) return [];
    return quorumOf(sitting.rules, voicesOf(sitting.seats, new Set()));
  }

  @FieldResolver(() => [SeatInSession], {
    description:
      'Every seat with who holds it today and who sits in it; for the committee and its secretariat.',
  })
  seats(@Root() session: CommitteeSession, @Ctx() context: Context): Promise<SeatInSession[]> {
    return mandatesInSession(context, session.id);
  }

  @FieldResolver(() => [AvailableAction], { description: 'The acts this person has before them on it.' })
  async actions(@Root() session: CommitteeSession, @Ctx() context: Context): Promise<AvailableAction[]> {
    const facts = await context.load(factsOfSession).load(session.id);
    return facts ? shownActions(context.actor, openSessionActions(context.actor, facts, context.today)) : [];
  }
}
