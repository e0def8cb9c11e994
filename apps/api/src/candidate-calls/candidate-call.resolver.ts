import { candidacyStates } from '@iltizam/domain/candidacies';
import { checkWindow, openCandidateCallActions } from '@iltizam/domain/candidate-call-workflow';
import { shownMark } from '@iltizam/domain/ranking';
import { readsCommittee } from '@iltizam/domain/session-readers';
import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { cycleById } from '../committee/committee.queries.js';
import { CommitteeCycle } from '../committee/committee.type.js';
import { AvailableAction, shownActions } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { loadInstitution } from '../institutions/institution.queries.js';
import { Institution } from '../institutions/institution.type.js';
import { factsOfCall } from './call-facts.js';
import {
  callByReference,
  callRows,
  eligibleOf,
  rankingOfCall,
  shownCounts,
  sumOf,
} from './candidate-call.queries.js';
import { CallOutcome, CandidateCall, OpenTie, RankedCandidacy } from './candidate-call.type.js';

const withResults = 'To the public with the results, null before.';

@Resolver(() => CandidateCall)
export class CandidateCallResolver {
  @Public()
  @Query(() => [CandidateCall], {
    description:
      'The calls for candidates for seats of the oversight committee, the latest first. Drafts are listed to the committee and its secretariat alone.',
  })
  candidateCalls(@Ctx() context: Context): Promise<CandidateCall[]> {
    return callRows(context, sql`true`);
  }

  @Public()
  @Query(() => CandidateCall, {
    nullable: true,
    description: 'One call for candidates; null when there is none for this reader.',
  })
  candidateCall(
    @Ctx() context: Context,
    @Arg('reference', () => String, { description: 'Its public key, such as `call-1`.' }) reference: string,
  ): Promise<CandidateCall | null> {
    return context.load(callByReference).load(reference);
  }

  @Public()
  @FieldResolver(() => CommitteeCycle, { description: 'The cycle whose seats are to be filled.' })
  async cycle(@Root() { cycleId }: CandidateCall, @Ctx() context: Context): Promise<CommitteeCycle> {
    return (await context.load(cycleById).load(cycleId))!;
  }

  @Public()
  @FieldResolver(() => Boolean, {
    description: 'Are candidacies received from everybody today, by the form of the portal?',
  })
  takesCandidacies(@Root() call: CandidateCall, @Ctx() { today }: Context): boolean {
    return call.rules.applicants.length > 0 && checkWindow(call, today).ok;
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: `Candidacies received: those eligible, ineligible, withdrawn and, before scoring, undecided. ${withResults}`,
  })
  async received(@Root() call: CandidateCall, @Ctx() context: Context): Promise<number | null> {
    return sumOf(await shownCounts(context, call), candidacyStates);
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: `Those withdrawn by their authors. ${withResults}`,
  })
  async withdrawn(@Root() call: CandidateCall, @Ctx() context: Context): Promise<number | null> {
    return sumOf(await shownCounts(context, call), ['WITHDRAWN']);
  }

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: `Those that meet the conditions. ${withResults}` })
  async eligible(@Root() call: CandidateCall, @Ctx() context: Context): Promise<number | null> {
    return eligibleOf(await shownCounts(context, call));
  }

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: `Those that do not. ${withResults}` })
  async ineligible(@Root() call: CandidateCall, @Ctx() context: Context): Promise<number | null> {
    return sumOf(await shownCounts(context, call), ['INELIGIBLE']);
  }

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: `Those retained for a seat. ${withResults}` })
  async retained(@Root() call: CandidateCall, @Ctx() context: Context): Promise<number | null> {
    return sumOf(await shownCounts(context, call), ['RETAINED']);
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: `Those in reserve, for a substitute. ${withResults}`,
  })
  async reserve(@Root() call: CandidateCall, @Ctx() context: Context): Promise<number | null> {
    return sumOf(await shownCounts(context, call), ['RESERVE']);
  }

  @Public()
  @FieldResolver(() => CallOutcome, {
    nullable: true,
    description: 'Its results; null until they are published.',
  })
  async outcome(
    @Root() { id, decidedAt, settledTies }: CandidateCall,
    @Ctx() context: Context,
  ): Promise<CallOutcome | null> {
    if (decidedAt === null) return null;
    const ranking = await context.load(rankingOfCall).load(id);
    const cutOffMark = ranking.findLast(({ state }) => state === 'RETAINED')?.mark ?? null;
    return { decidedAt, cutOffMark, ranking, ties: settledTies };
  }

  @FieldResolver(() => [AvailableAction], { description: 'The acts this person has before them on it.' })
  async actions(@Root() { id }: CandidateCall, @Ctx() context: Context): Promise<AvailableAction[]> {
    if (!readsCommittee(context.actor)) return [];
    const facts = await context.load(factsOfCall).load(id);
    return facts
      ? shownActions(context.actor, openCandidateCallActions(context.actor, facts, context.today))
      : [];
  }

  @FieldResolver(() => [OpenTie], {
    description:
      'Ties to be settled before the results are published. For the committee and its secretariat once scoring is closed; empty otherwise.',
  })
  async tiesToSettle(@Root() { id, state }: CandidateCall, @Ctx() context: Context): Promise<OpenTie[]> {
    if (state !== 'SCORED' || !readsCommittee(context.actor)) return [];
    const facts = await context.load(factsOfCall).load(id);
    return facts!.ranking.openTies.map(({ mark, ...tie }) => ({ ...tie, mark: shownMark(mark) }));
  }
}

@Resolver(() => RankedCandidacy)
export class RankedCandidacyResolver {
  @Public()
  @FieldResolver(() => Institution, {
    nullable: true,
    description: 'The institution that nominated it; null where none did.',
  })
  institution(@Root() ranked: RankedCandidacy, @Ctx() context: Context): Promise<Institution | null> {
    return loadInstitution(context, ranked.institutionId, context.today);
  }
}
