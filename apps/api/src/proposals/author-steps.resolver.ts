import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { appealRemoval, takeOwnStep } from './author-step.command.js';
import { AppealInput, OwnStepPayload, MyProposal, TakeOwnStepInput } from './author-steps.type.js';
import { myProposals } from './my-proposals.queries.js';

@Resolver()
export class AuthorStepsResolver {
  @Public()
  @Query(() => [MyProposal], {
    description:
      'What the person the portal recognises proposed, the newest first; nothing for everybody else.',
  })
  myProposals(@Ctx() context: Context): Promise<MyProposal[]> {
    return myProposals(context);
  }

  @Public()
  @Mutation(() => OwnStepPayload, {
    description:
      'A step of an author: writes a proposal anew, answers a question, objects, withdraws. Refused: NOT_ALLOWED, NOT_FOUND, STALE_VERSION, WRONG_STATE, REASON_REQUIRED, INVALID_INPUT.',
  })
  takeOwnStep(
    @Ctx() context: Context,
    @Arg('input', () => TakeOwnStepInput, { description: 'The step.' }) input: TakeOwnStepInput,
  ): Promise<OwnStepPayload> {
    return takeOwnStep(context, input);
  }

  @Public()
  @Mutation(() => OwnStepPayload, {
    description:
      'Asks for another look at the removal of a proposal or a comment of one’s own, once. Refused: NOT_ALLOWED, NOT_FOUND, WRONG_STATE, REASON_REQUIRED, INVALID_INPUT.',
  })
  appealRemoval(
    @Ctx() context: Context,
    @Arg('input', () => AppealInput, { description: 'Which, and why.' }) input: AppealInput,
  ): Promise<OwnStepPayload> {
    return appealRemoval(context, input);
  }
}
