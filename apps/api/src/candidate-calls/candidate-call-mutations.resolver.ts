import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import {
  CreateCandidateCallInput,
  DecideCandidateCallInput,
  SettleTieInput,
  UpdateCandidateCallInput,
} from './candidate-call.inputs.js';
import { callByReference } from './candidate-call.queries.js';
import { CandidateCall } from './candidate-call.type.js';
import { decideCandidateCall } from './decide-call.command.js';
import { settleTie } from './settle-tie.command.js';
import { createCandidateCall, updateCandidateCall } from './write-call.commands.js';

@ObjectType({ description: 'The call as it stands after the act.' })
export class CandidateCallPayload {
  @StaffField(() => CandidateCall, { description: 'The call.' })
  call!: CandidateCall;
}

async function payload(
  context: Context,
  done: Promise<{ reference: string }>,
): Promise<CandidateCallPayload> {
  const { reference } = await done;
  const call = await context.load(callByReference).load(reference);
  if (!call) throw notFound();
  return { call };
}

@Resolver()
export class CandidateCallMutationsResolver {
  @Mutation(() => CandidateCallPayload, {
    description:
      'Begins a call for candidates, as a draft of the committee and its secretariat. Refused: NOT_FOUND (no such cycle), INVALID_INPUT (`outOfRange`, `endBeforeStart`, `duplicate`, `notOfCollege`), LIMIT_EXCEEDED.',
  })
  createCandidateCall(
    @Ctx() context: Context,
    @Arg('input', () => CreateCandidateCallInput, { description: 'What it asks for.' })
    input: CreateCandidateCallInput,
  ): Promise<CandidateCallPayload> {
    return payload(context, createCandidateCall(context, input));
  }

  @Mutation(() => CandidateCallPayload, {
    description:
      'Words a draft anew. Refused: as `createCandidateCall`, STALE_VERSION, WRONG_STATE (what it asks for stands still once it is open).',
  })
  updateCandidateCall(
    @Ctx() context: Context,
    @Arg('input', () => UpdateCandidateCallInput, { description: 'What it asks for.' })
    input: UpdateCandidateCallInput,
  ): Promise<CandidateCallPayload> {
    return payload(context, updateCandidateCall(context, input));
  }

  @Mutation(() => CandidateCallPayload, {
    description:
      'Opens a call, begins or closes its scoring, publishes its results or calls it off. Refused: NOT_FOUND, STALE_VERSION, REASON_REQUIRED, WRONG_STATE (`missing`, `weightsDisagree`, `languageMissing`, `dayPassed`, `callStillOpen`, `undecided`, `nobodyEligible`, `unscored`, `tieOpen`).',
  })
  decideCandidateCall(
    @Ctx() context: Context,
    @Arg('input', () => DecideCandidateCallInput, { description: 'Which step.' })
    input: DecideCandidateCallInput,
  ): Promise<CandidateCallPayload> {
    return payload(context, decideCandidateCall(context, input));
  }

  @Mutation(() => CandidateCallPayload, {
    description:
      'Records the order among candidacies with the same mark, where a place ends between them. Refused: NOT_FOUND, STALE_VERSION, REASON_REQUIRED, INVALID_INPUT (`listDiffers`: not all of one open tie), WRONG_STATE (`noTie`).',
  })
  settleTie(
    @Ctx() context: Context,
    @Arg('input', () => SettleTieInput, { description: 'Who comes first, and why.' }) input: SettleTieInput,
  ): Promise<CandidateCallPayload> {
    return payload(context, settleTie(context, input));
  }
}
