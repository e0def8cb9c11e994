import { marksReadIn } from '@iltizam/domain/candidate-call-table';
import { openCandidacyActions } from '@iltizam/domain/candidacies';
import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AvailableAction, shownActions } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import { loadInstitution } from '../institutions/institution.queries.js';
import { Institution } from '../institutions/institution.type.js';
import { noteRead } from '../personal-data/note-read.js';
import { factsOfCall } from './call-facts.js';
import {
  DecideCandidacyInput,
  NominateCandidateInput,
  ScoreCandidacyInput,
  StandAsideFromCandidacyInput,
} from './candidacy.inputs.js';
import { candidacyRows, marksOfCandidacy, scorersOfCandidacy } from './candidacy.queries.js';
import { Candidacy, CriterionMean, ScorerCount, ScorerMark } from './candidacy.type.js';
import { callById, callByReference } from './candidate-call.queries.js';
import { CandidateCall } from './candidate-call.type.js';
import { decideCandidacy } from './decide-candidacy.command.js';
import { meansOf } from './means.js';
import { nominateCandidate } from './nominate.command.js';
import { scoreCandidacy, standAsideFromCandidacy } from './score.commands.js';

@ObjectType({ description: 'The candidacy as it stands after the act.' })
export class CandidacyPayload {
  @StaffField(() => Candidacy, { description: 'The candidacy.' })
  candidacy!: Candidacy;
}

async function payload(context: Context, done: Promise<{ id: string }>): Promise<CandidacyPayload> {
  const { id } = await done;
  const [candidacy] = await candidacyRows(context, sql`k.id = ${id}`);
  return { candidacy: candidacy! };
}

@Resolver(() => Candidacy)
export class CandidacyResolver {
  @Query(() => [Candidacy], {
    description:
      'Who stands in a call, by rank once there is one, before by the time of receipt. That it was read is written down. For the committee and its secretariat; NOT_FOUND where there is no such call.',
  })
  async candidacies(
    @Ctx() context: Context,
    @Arg('call', () => String, { description: 'The call (reference).' }) reference: string,
  ): Promise<Candidacy[]> {
    const call = await context.load(callByReference).load(reference);
    if (!call) throw notFound();
    const candidacies = await candidacyRows(context, sql`k.call_id = ${call.id}`);
    await noteRead(context.em.fork(), context, {
      operation: 'Query.candidacies',
      recordType: 'CANDIDATE_CALL',
      recordId: call.id,
      reference,
      people: candidacies.length,
      reason: 'CANDIDACY',
    });
    return candidacies;
  }

  @FieldResolver(() => CandidateCall, { description: 'Its call.' })
  async call(@Root() { callId }: Candidacy, @Ctx() context: Context): Promise<CandidateCall> {
    return (await context.load(callById).load(callId))!;
  }

  @FieldResolver(() => Institution, {
    nullable: true,
    description: 'The institution that nominated it; null where none did.',
  })
  institution(@Root() candidacy: Candidacy, @Ctx() context: Context): Promise<Institution | null> {
    return loadInstitution(context, candidacy.institutionId, context.today);
  }

  @FieldResolver(() => [ScorerCount], { description: 'How many gave their scores, by college.' })
  scorers(@Root() { id }: Candidacy, @Ctx() context: Context): Promise<ScorerCount[]> {
    return context.load(scorersOfCandidacy).load(id);
  }

  @FieldResolver(() => [ScorerMark], {
    description: 'Who gave what; empty until scoring is closed.',
  })
  marks(@Root() { id }: Candidacy, @Ctx() context: Context): Promise<ScorerMark[]> {
    return context.load(marksOfCandidacy).load(id);
  }

  @FieldResolver(() => [CriterionMean], {
    description: 'What was given for each criterion on the mean; empty until scoring is closed.',
  })
  async means(@Root() { id, callId }: Candidacy, @Ctx() context: Context): Promise<CriterionMean[]> {
    const call = (await context.load(factsOfCall).load(callId))!;
    if (!marksReadIn.includes(call.state)) return [];
    return meansOf(call.criteria, call.scored.find((one) => one.id === id)?.sheets ?? []);
  }

  @FieldResolver(() => [AvailableAction], { description: 'The acts this person has before them on it.' })
  async actions(
    @Root() { callId, state, conflict }: Candidacy,
    @Ctx() context: Context,
  ): Promise<AvailableAction[]> {
    const call = (await context.load(factsOfCall).load(callId))!;
    return shownActions(context.actor, openCandidacyActions(context.actor, { state, call, conflict }));
  }

  @Mutation(() => CandidacyPayload, {
    description:
      'Enters a candidacy an institution nominates, or that came on paper. Refused: NOT_FOUND, INVALID_INPUT (`missing`, `notAnAddress`, `notInList`), LIMIT_EXCEEDED, WRONG_STATE (`callToCome`, `alreadySent`: the address stands already).',
  })
  nominateCandidate(
    @Ctx() context: Context,
    @Arg('input', () => NominateCandidateInput, { description: 'Who stands.' }) input: NominateCandidateInput,
  ): Promise<CandidacyPayload> {
    return payload(context, nominateCandidate(context, input));
  }

  @Mutation(() => CandidacyPayload, {
    description:
      'Says whether a candidacy is eligible; until scoring begins it can be said otherwise. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE, REASON_REQUIRED.',
  })
  decideCandidacy(
    @Ctx() context: Context,
    @Arg('input', () => DecideCandidacyInput, { description: 'What is said of it.' })
    input: DecideCandidacyInput,
  ): Promise<CandidacyPayload> {
    return payload(context, decideCandidacy(context, input));
  }

  @Mutation(() => CandidacyPayload, {
    description:
      'Gives the own scores, or others, while scoring is open; nobody else reads them before it is closed. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE, NOT_ALLOWED (`recused`), INVALID_INPUT (`missing`, `notInList`, `outOfRange`).',
  })
  scoreCandidacy(
    @Ctx() context: Context,
    @Arg('input', () => ScoreCandidacyInput, { description: 'The scores.' }) input: ScoreCandidacyInput,
  ): Promise<CandidacyPayload> {
    return payload(context, scoreCandidacy(context, input));
  }

  @Mutation(() => CandidacyPayload, {
    description:
      'Stands aside from a candidacy for good: what one gave it is gone, and one does not count among its scorers. Refused: NOT_FOUND, WRONG_STATE, NOT_ALLOWED (`recused`: done already).',
  })
  standAsideFromCandidacy(
    @Ctx() context: Context,
    @Arg('input', () => StandAsideFromCandidacyInput, { description: 'Which.' })
    input: StandAsideFromCandidacyInput,
  ): Promise<CandidacyPayload> {
    return payload(context, standAsideFromCandidacy(context, input));
  }
}
