import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public, PublicField } from '../graphql/public.js';
import { factsOfCall } from './call-facts.js';
import { CriterionMean } from './candidacy.type.js';
import { callByReference } from './candidate-call.queries.js';
import { CandidateCall } from './candidate-call.type.js';
import { meansOf } from './means.js';
import { sendCandidacy, withdrawCandidacy } from './own-candidacy.commands.js';
import { SendCandidacyInput, WithdrawCandidacyInput } from './own-candidacy.inputs.js';
import { ownCandidacies, ownCandidacyOfCall } from './own-candidacy.queries.js';
import { OwnCandidacy } from './own-candidacy.type.js';

@ObjectType({ description: 'That a candidacy was received.' })
export class SendCandidacyPayload {
  @PublicField(() => Boolean, {
    description: 'Is it done? Otherwise a mail comes with a link to confirm it, if the address takes any.',
  })
  confirmed!: boolean;

  @PublicField(() => CandidateCall, { description: 'The call.' })
  call!: CandidateCall;
}

@ObjectType({ description: 'That a candidacy was withdrawn.' })
export class WithdrawCandidacyPayload {
  @PublicField(() => CandidateCall, { description: 'The call.' })
  call!: CandidateCall;
}

@Resolver(() => CandidateCall)
export class OwnCandidacyOfCallResolver {
  @Public()
  @FieldResolver(() => OwnCandidacy, {
    nullable: true,
    description: 'Of the person the portal recognises; null for everybody else, and without one.',
  })
  async ownCandidacy(@Root() { id }: CandidateCall, @Ctx() context: Context): Promise<OwnCandidacy | null> {
    if (context.citizen === null) return null;
    return (await context.load(ownCandidacyOfCall).load(id))[0] ?? null;
  }
}

@Resolver(() => OwnCandidacy)
export class OwnCandidacyResolver {
  @Public()
  @Query(() => [OwnCandidacy], {
    description: 'The candidacies of the person the portal recognises, the latest first; empty for others.',
  })
  myCandidacies(@Ctx() context: Context): Promise<OwnCandidacy[]> {
    return ownCandidacies(context, sql`true`);
  }

  @Public()
  @FieldResolver(() => CandidateCall, { description: 'Its call.' })
  call(@Root() { call }: OwnCandidacy): CandidateCall {
    return call;
  }

  @Public()
  @FieldResolver(() => [CriterionMean], {
    description: 'The own marks by criterion, on the mean of the scorers; empty before the results.',
  })
  async marks(@Root() { id, rank, callId }: OwnCandidacy, @Ctx() context: Context): Promise<CriterionMean[]> {
    if (rank === null) return [];
    const call = (await context.load(factsOfCall).load(callId))!;
    return meansOf(call.criteria, call.scored.find((one) => one.id === id)?.sheets ?? []);
  }

  @Public()
  @Mutation(() => SendCandidacyPayload, {
    description:
      'Stands for a seat of the oversight committee within the days of a call; the address is confirmed by a link. Sent again before the closing, the last one counts. Refused: NOT_FOUND, WRONG_STATE (`callToCome`, `callOver`), INVALID_INPUT (`consentMissing`, `missing`, `notInList`), LIMIT_EXCEEDED, RATE_LIMITED.',
  })
  async sendCandidacy(
    @Ctx() context: Context,
    @Arg('input', () => SendCandidacyInput, { description: 'Who stands, and why.' })
    input: SendCandidacyInput,
  ): Promise<SendCandidacyPayload> {
    const { confirmed, reference } = await sendCandidacy(context, input);
    return { confirmed, call: (await context.load(callByReference).load(reference))! };
  }

  @Public()
  @Mutation(() => WithdrawCandidacyPayload, {
    description:
      'Withdraws the own candidacy until the closing; what was written goes at once. Refused: NOT_ALLOWED (not recognised), NOT_FOUND, WRONG_STATE (`callOver`).',
  })
  async withdrawCandidacy(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawCandidacyInput, { description: 'Which.' }) input: WithdrawCandidacyInput,
  ): Promise<WithdrawCandidacyPayload> {
    const { reference } = await withdrawCandidacy(context, input);
    return { call: (await context.load(callByReference).load(reference))! };
  }
}
