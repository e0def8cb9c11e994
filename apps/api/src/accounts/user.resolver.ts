import { operationsOpenTo } from '@iltizam/domain/permissions';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { LocaleEnum, localeValue } from '../graphql/localized-text.type.js';
import { loadInstitution } from '../institutions/institution.queries.js';
import { Institution } from '../institutions/institution.type.js';
import { planById } from '../plans/plan.queries.js';
import { ActionPlan } from '../plans/plan.type.js';
import { Membership } from './membership.type.js';
import { UserFilter } from './user.inputs.js';
import { membershipsOfUser, userById, userPage } from './user.queries.js';
import { Me, User, UserConnection } from './user.type.js';

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { nullable: true, description: 'One user; null when there is none.' })
  user(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<User | null> | null {
    return isId(id) ? context.load(userById).load(id) : null;
  }

  @Query(() => UserConnection, { description: 'Users by their address, a page at a time.' })
  users(
    @Ctx() context: Context,
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Leave out for all.' })
    filter: UserFilter | null,
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
  ): Promise<Page<User>> {
    return userPage(context, filter, { first, after });
  }

  @FieldResolver(() => LocaleEnum, { description: 'The language the console opens in.' })
  locale(@Root() user: User) {
    return localeValue(user.locale);
  }

  @FieldResolver(() => [Membership], {
    description: 'Roles held today, before or later; those of today come first.',
  })
  memberships(@Root() user: User, @Ctx() context: Context): Promise<Membership[]> {
    return context.load(membershipsOfUser).load(user.id);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Institution, {
    nullable: true,
    description: "An officer's institution; the organisation a member comes from; null for other roles.",
  })
  institution(@Root() row: Membership, @Ctx() context: Context): Promise<Institution | null> {
    return loadInstitution(context, row.institutionId, context.today);
  }

  @FieldResolver(() => ActionPlan, {
    nullable: true,
    description: 'The plan a reviewer or a monitor speaks on; null for other roles.',
  })
  plan(@Root() { planId }: Membership, @Ctx() context: Context): Promise<ActionPlan | null> | null {
    return planId === null ? null : context.load(planById).load(planId);
  }
}

@Resolver(() => Me)
export class MeResolver {
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  me(@Ctx() { signedIn }: Context): Me | null {
    return (
      signedIn && { id: signedIn.userId, email: signedIn.email, name: signedIn.name, locale: signedIn.locale }
    );
  }

  @FieldResolver(() => LocaleEnum, { description: 'The language the console opens in.' })
  locale(@Root() me: Me) {
    return localeValue(me.locale);
  }

  @FieldResolver(() => [Membership], { description: 'The roles that hold today.' })
  async memberships(@Root() me: Me, @Ctx() context: Context): Promise<Membership[]> {
    const all = await context.load(membershipsOfUser).load(me.id);
    return all.filter((membership) => membership.isCurrent);
  }

  @FieldResolver(() => [String], {
    description: 'What these roles may call, as `Query.name` or `Mutation.name`.',
  })
  operations(@Ctx() { actor }: Context): string[] {
    return operationsOpenTo(actor);
  }
}
