import { openAssignmentActions } from '@iltizam/domain/assignment-workflow';
import { languagesToWrite } from '@iltizam/domain/publication';
import { wrote } from '@iltizam/domain/recusal';
import { actsFor } from '@iltizam/domain/roles';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AvailableAction, shownActions } from '../graphql/available-action.type.js';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { LocaleEnum, localeValue } from '../graphql/localized-text.type.js';
import { Public } from '../graphql/public.js';
import { Institution } from '../institutions/institution.type.js';
import { institutionInPlan } from '../plans/institution-in-plan.js';
import { proposalFactsOf } from '../proposals/proposal-facts.queries.js';
import { proposalById } from '../proposals/proposal.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { answerAssignment, AnswerAssignmentInput, AssignmentPayload } from './answer-assignment.command.js';
import { AssignmentFilter } from './assignment.filter.js';
import { AssignmentOrderEnum, assignmentPage, type AssignmentOrder } from './assignment.pages.js';
import { assignmentById } from './assignment.queries.js';
import { Assignment, AssignmentConnection } from './assignment.type.js';

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => Assignment, {
    nullable: true,
    description: 'One assignment; null when there is none to be seen, or it was replaced by another.',
  })
  assignment(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Assignment | null> | null {
    return isId(id) ? context.load(assignmentById).load(id) : null;
  }

  @Query(() => AssignmentConnection, { description: 'Assignments this person sees, a page at a time.' })
  assignments(
    @Ctx() context: Context,
    @Arg('filter', () => AssignmentFilter, { nullable: true, description: 'Leave out for all.' })
    filter: AssignmentFilter | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'Rows of the page, at most 100.',
    })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Read on after this cursor; leave out to begin.',
    })
    after: string | null,
    @Arg('orderBy', () => AssignmentOrderEnum, {
      nullable: true,
      defaultValue: 'DUE_ON_ASC',
      description: 'Which order; a cursor is good for one order only.',
    })
    orderBy: AssignmentOrder | null,
  ): Promise<Page<Assignment>> {
    return assignmentPage(context, filter, orderBy ?? 'DUE_ON_ASC', { first, after });
  }

  @Mutation(() => AssignmentPayload, {
    description:
      "Gives an institution's answer; the lead's decides the proposal. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE, REASON_REQUIRED, INVALID_INPUT.",
  })
  answerAssignment(
    @Ctx() context: Context,
    @Arg('input', () => AnswerAssignmentInput, { description: 'Which answer to which assignment.' })
    input: AnswerAssignmentInput,
  ): Promise<AssignmentPayload> {
    return answerAssignment(context, input);
  }

  @Public()
  @FieldResolver(() => Institution, {
    description: 'The institution that answers, by its name inside the plan.',
  })
  institution(@Root() row: Assignment, @Ctx() context: Context): Promise<Institution | null> {
    return institutionInPlan(context, row.planId, row.institutionId);
  }

  @Public()
  @FieldResolver(() => Proposal, { description: 'The proposal put before it.' })
  proposal(@Root() row: Assignment, @Ctx() context: Context): Promise<Proposal | null> {
    return context.load(proposalById).load(row.proposalId);
  }

  @FieldResolver(() => Institution, {
    nullable: true,
    description: 'The institution it suggested on returning the proposal; null where it suggested none.',
  })
  suggestedInstitution(@Root() row: Assignment, @Ctx() context: Context): Promise<Institution | null> {
    return institutionInPlan(context, row.planId, row.suggestedInstitutionId);
  }

  @FieldResolver(() => [LocaleEnum], {
    description:
      'Languages in which its justification is still to be written before the outcome it belongs to can be published. Empty while there is no answer, and once it is public.',
  })
  missingLanguages(
    @Root() { decision, justification, published }: Assignment,
  ): ReturnType<typeof localeValue>[] {
    return decision === null || published
      ? []
      : languagesToWrite({ decision, justification }).map(localeValue);
  }

  @FieldResolver(() => [AvailableAction], {
    description: 'The answers open to this person; none for anybody else.',
  })
  async actions(@Root() row: Assignment, @Ctx() context: Context): Promise<AvailableAction[]> {
    const { lead, state, proposalState, institutionReference: institution } = row;
    const { actor } = context;
    if (!actsFor(actor, institution)) return [];
    const known = await context.load(proposalFactsOf).load(row.proposalId);
    const isOwn = known !== null && wrote(actor, known.conflicts);
    return shownActions(
      actor,
      openAssignmentActions(actor, { institution, lead, state, proposalState, isOwn }),
    );
  }
}
