import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { Institution } from '../institutions/institution.type.js';
import { ActionPlan } from '../plans/plan.type.js';
import { CommitmentFilter } from './commitment.filter.js';
import {
  CommitmentOrderEnum,
  commitmentPage,
  commitmentsLedBy,
  commitmentsOfPlan,
  type CommitmentOrder,
} from './commitment.pages.js';
import { CommitmentConnection, type Commitment } from './commitment.type.js';

const Filter = () =>
  Arg('filter', () => CommitmentFilter, { nullable: true, description: 'Leave out for all.' });
const First = () =>
  Arg('first', () => Int, {
    nullable: true,
    defaultValue: 20,
    description: 'Rows of the page, at most 100.',
  });
const After = () =>
  Arg('after', () => String, {
    nullable: true,
    description: 'Read on after this cursor; leave out to begin.',
  });
const OrderBy = () =>
  Arg('orderBy', () => CommitmentOrderEnum, {
    nullable: true,
    defaultValue: 'NUMBER_ASC',
    description: 'Which order; a cursor is good for one order only.',
  });

@Resolver()
export class CommitmentsResolver {
  @Public()
  @Query(() => CommitmentConnection, { description: 'Commitments this reader sees, a page at a time.' })
  commitments(
    @Ctx() context: Context,
    @Filter() filter: CommitmentFilter | null,
    @First() first: number | null,
    @After() after: string | null,
    @OrderBy() orderBy: CommitmentOrder | null,
  ): Promise<Page<Commitment>> {
    return commitmentPage(context, { filter, first, after, orderBy: orderBy ?? 'NUMBER_ASC' });
  }
}

@Resolver(() => ActionPlan)
export class PlanCommitmentsResolver {
  @Public()
  @FieldResolver(() => CommitmentConnection, { description: 'Its commitments, a page at a time.' })
  commitments(
    @Root() plan: ActionPlan,
    @Ctx() context: Context,
    @Filter() filter: CommitmentFilter | null,
    @First() first: number | null,
    @After() after: string | null,
    @OrderBy() orderBy: CommitmentOrder | null,
  ): Promise<Page<Commitment>> {
    const asked = { filter, first, after, orderBy: orderBy ?? 'NUMBER_ASC' };
    return context.load(commitmentsOfPlan).load({ ...asked, parent: plan.id });
  }
}

@Resolver(() => Institution)
export class InstitutionCommitmentsResolver {
  @Public()
  @FieldResolver(() => CommitmentConnection, {
    description: 'Commitments it leads, a page at a time, by number.',
  })
  commitments(
    @Root() institution: Institution,
    @Ctx() context: Context,
    @Filter() filter: CommitmentFilter | null,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<Page<Commitment>> {
    const asked = { filter, first, after, orderBy: 'NUMBER_ASC' as const };
    return context.load(commitmentsLedBy).load({ ...asked, parent: institution.id });
  }
}
