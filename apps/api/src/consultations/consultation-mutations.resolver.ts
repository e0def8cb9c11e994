import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import {
  announceConsultation,
  AnnounceConsultationInput,
  ConsultationPayload,
} from './announce-consultation.command.js';
import { changeConsultation, ChangeConsultationInput } from './change-consultation.command.js';
import { CommentPayload, decideComment, DecideCommentInput } from './decide-comment.command.js';
import { submitComment, SubmitCommentInput, SubmittedComment } from './submit-comment.command.js';

@Resolver()
export class ConsultationMutationsResolver {
  @Mutation(() => ConsultationPayload, {
    description:
      'Announces a public consultation, whose comments are received within its days while the stage of the plan is open. Refused: NOT_FOUND, STAGE_CLOSED, INVALID_INPUT (`dayPassed`, `endBeforeStart`, `consultationsOverlap`).',
  })
  announceConsultation(
    @Ctx() context: Context,
    @Arg('input', () => AnnounceConsultationInput, { description: 'The consultation.' })
    input: AnnounceConsultationInput,
  ): Promise<ConsultationPayload> {
    return announceConsultation(context, input);
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Puts the last day of a consultation off or forward, or writes its invitation. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE (`consultationOver`), INVALID_INPUT.',
  })
  changeConsultation(
    @Ctx() context: Context,
    @Arg('input', () => ChangeConsultationInput, { description: 'What changes of which.' })
    input: ChangeConsultationInput,
  ): Promise<ConsultationPayload> {
    return changeConsultation(context, input);
  }

  @Mutation(() => CommentPayload, {
    description:
      'Takes a step of a comment: moderation by the committee or its secretariat, the answer by the lead institution. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE, REASON_REQUIRED, INVALID_INPUT.',
  })
  decideComment(
    @Ctx() context: Context,
    @Arg('input', () => DecideCommentInput, { description: 'Which step of which comment.' })
    input: DecideCommentInput,
  ): Promise<CommentPayload> {
    return decideComment(context, input);
  }

  @Public()
  @Mutation(() => SubmittedComment, {
    description:
      'Comments on a commitment, or a part of it, in a public consultation; it is received once its author opens the link that is mailed. Refused: NOT_FOUND, STAGE_CLOSED, WRONG_STATE, INVALID_INPUT, LIMIT_EXCEEDED, RATE_LIMITED.',
  })
  submitComment(
    @Ctx() context: Context,
    @Arg('input', () => SubmitCommentInput, { description: 'The comment.' }) input: SubmitCommentInput,
  ): Promise<SubmittedComment> {
    return submitComment(context, input);
  }
}
