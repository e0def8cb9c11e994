import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import { castVote } from './cast-vote.command.js';
import { conveneSession, updateSession } from './convene-session.command.js';
import { decideItem } from './decide-item.command.js';
import { putOnAgenda } from './put-on-agenda.command.js';
import { decideSession, recordAttendance } from './run-session.commands.js';
import { sessionByReference } from './session.queries.js';
import {
  AnnulVoteInput,
  CastVoteInput,
  ConveneSessionInput,
  DecideItemInput,
  DecideSessionInput,
  PutOnAgendaInput,
  PutToVoteInput,
  RecordAttendanceInput,
  SaveMinutesInput,
  SettleItemInput,
  UpdateSessionInput,
} from './session.inputs.js';
import { CommitteeSession } from './session.type.js';
import { saveMinutes } from './minutes.command.js';
import { settleItem } from './settle-item.command.js';
import { annulVote, putToVote } from './vote.commands.js';

@ObjectType({ description: 'The session as it stands after the act.' })
export class SessionPayload {
  @StaffField(() => CommitteeSession, { description: 'The session.' })
  session!: CommitteeSession;
}

async function payload(context: Context, done: Promise<{ reference: string }>): Promise<SessionPayload> {
  const { reference } = await done;
  const session = await context.load(sessionByReference).load(reference);
  if (!session) throw notFound();
  return { session };
}

@Resolver()
export class SessionMutationsResolver {
  @Mutation(() => SessionPayload, {
    description:
      'Calls a session with its agenda. Refused: NOT_FOUND, INVALID_INPUT, LIMIT_EXCEEDED, WRONG_STATE (`noCycle`, `notReferred`, `onAgenda`).',
  })
  conveneSession(
    @Ctx() context: Context,
    @Arg('input', () => ConveneSessionInput, { description: 'The session.' }) input: ConveneSessionInput,
  ): Promise<SessionPayload> {
    return payload(context, conveneSession(context, input));
  }

  @Mutation(() => SessionPayload, {
    description:
      'Changes what a session that was not opened is called for. Refused: as `conveneSession`, and STALE_VERSION.',
  })
  updateSession(
    @Ctx() context: Context,
    @Arg('input', () => UpdateSessionInput, { description: 'What it is called for.' })
    input: UpdateSessionInput,
  ): Promise<SessionPayload> {
    return payload(context, updateSession(context, input));
  }

  @Mutation(() => SessionPayload, {
    description:
      'Puts proposals that wait on the agenda, at its end. Refused: NOT_FOUND, STALE_VERSION, INVALID_INPUT, LIMIT_EXCEEDED, WRONG_STATE (`notReferred`, `onAgenda`).',
  })
  putOnAgenda(
    @Ctx() context: Context,
    @Arg('input', () => PutOnAgendaInput, { description: 'Which, and on which agenda.' })
    input: PutOnAgendaInput,
  ): Promise<SessionPayload> {
    return payload(context, putOnAgenda(context, input));
  }

  @Mutation(() => SessionPayload, {
    description:
      'Opens, closes or calls off a session, or publishes its minutes. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE (`beforeSession`, `voteOpen`, `agendaWaiting`, `minutesMissing`, `languageMissing`), REASON_REQUIRED.',
  })
  decideSession(
    @Ctx() context: Context,
    @Arg('input', () => DecideSessionInput, { description: 'Which step.' }) input: DecideSessionInput,
  ): Promise<SessionPayload> {
    return payload(context, decideSession(context, input));
  }

  @Mutation(() => SessionPayload, {
    description:
      'Records who came and who left. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE (`mandateOver`, `alreadyPresent`, `seatTaken`, `notPresent`, `voteOpen`).',
  })
  recordAttendance(
    @Ctx() context: Context,
    @Arg('input', () => RecordAttendanceInput, { description: 'Who.' }) input: RecordAttendanceInput,
  ): Promise<SessionPayload> {
    return payload(context, recordAttendance(context, input));
  }

  @Mutation(() => SessionPayload, {
    description:
      'Puts an item to the vote, with a quorum for it. Refused: NOT_FOUND, STALE_VERSION, REASON_REQUIRED, INVALID_INPUT, WRONG_STATE (`quorumOfCollege`, `quorumOfAll`, `voicesUnequal`, `collegeMissing`, `voteOpen`, `notReferred`), STAGE_CLOSED (to admit or return, once the plan is carried out).',
  })
  putToVote(
    @Ctx() context: Context,
    @Arg('input', () => PutToVoteInput, { description: 'Which item, and what is moved.' })
    input: PutToVoteInput,
  ): Promise<SessionPayload> {
    return payload(context, putToVote(context, input));
  }

  @Mutation(() => SessionPayload, {
    description:
      'Votes, once. Refused: NOT_FOUND, NOT_ALLOWED (`notSitting`, `recused`), WRONG_STATE (`alreadyVoted`, `noVoteOpen`).',
  })
  castVote(
    @Ctx() context: Context,
    @Arg('input', () => CastVoteInput, { description: 'Which vote, and how.' }) input: CastVoteInput,
  ): Promise<SessionPayload> {
    return payload(context, castVote(context, input));
  }

  @Mutation(() => SessionPayload, {
    description:
      'Closes a vote; where the motion is carried it is carried out for all proposals of the item, or for none. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE with the rule that is broken (`quorumOfCollege`, `quorumOfAll`, `voicesUnequal`, `collegeMissing`, `recusedVoted`, `voterLeft`, `ballotsDisagree`, `notReferred`).',
  })
  decideItem(
    @Ctx() context: Context,
    @Arg('input', () => DecideItemInput, { description: 'Which item.' }) input: DecideItemInput,
  ): Promise<SessionPayload> {
    return payload(context, decideItem(context, input));
  }

  @Mutation(() => SessionPayload, {
    description:
      'Postpones or withdraws an item without a vote; its proposals stay referred, for another session to take up. Refused: NOT_FOUND, STALE_VERSION, REASON_REQUIRED, WRONG_STATE (`voteOpen`).',
  })
  settleItem(
    @Ctx() context: Context,
    @Arg('input', () => SettleItemInput, { description: 'Which item, what becomes of it, and why.' })
    input: SettleItemInput,
  ): Promise<SessionPayload> {
    return payload(context, settleItem(context, input));
  }

  @Mutation(() => SessionPayload, {
    description:
      'Annuls an open vote; the item can be put again. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE, REASON_REQUIRED.',
  })
  annulVote(
    @Ctx() context: Context,
    @Arg('input', () => AnnulVoteInput, { description: 'Which item, and why.' }) input: AnnulVoteInput,
  ): Promise<SessionPayload> {
    return payload(context, annulVote(context, input));
  }

  @Mutation(() => SessionPayload, {
    description:
      'Writes the minutes of a session that is over. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE, INVALID_INPUT, LIMIT_EXCEEDED.',
  })
  saveMinutes(
    @Ctx() context: Context,
    @Arg('input', () => SaveMinutesInput, { description: 'Its minutes.' }) input: SaveMinutesInput,
  ): Promise<SessionPayload> {
    return payload(context, saveMinutes(context, input));
  }
}
