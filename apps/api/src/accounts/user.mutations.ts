import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { addMembership, endMembership } from './membership.commands.js';
import { resetSecondFactor } from '../second-factors/reset-second-factor.command.js';
import { createUser, inviteUser, updateUser, type UserAnswer } from './user.commands.js';
import {
  AddMembershipInput,
  CreateUserInput,
  EndMembershipInput,
  InviteUserInput,
  ResetSecondFactorInput,
  UpdateUserInput,
} from './user.inputs.js';
import { userById } from './user.queries.js';
import { User } from './user.type.js';

@ObjectType({ description: 'The user as it stands after the change.' })
export class UserPayload {
  @StaffField(() => User, { description: 'The user.' })
  user!: User | null;
}

@Resolver()
export class UserMutations {
  @Mutation(() => UserPayload, { description: 'Makes a user, who has no role until one is given.' })
  async createUser(
    @Ctx() context: Context,
    @Arg('input', () => CreateUserInput, { description: 'The new user.' }) input: CreateUserInput,
  ): Promise<UserPayload> {
    return payload(context, await createUser(context, input));
  }

  @Mutation(() => UserPayload, {
    description:
      'Mails the invitation again; the link before it stops working. Refused: WRONG_STATE (has a password already, is disabled), STALE_VERSION.',
  })
  async inviteUser(
    @Ctx() context: Context,
    @Arg('input', () => InviteUserInput, { description: 'Whom.' }) input: InviteUserInput,
  ): Promise<UserPayload> {
    return payload(context, await inviteUser(context, input));
  }

  @Mutation(() => UserPayload, {
    description:
      "Removes somebody else's second factors and ends their sessions; a mail tells them. Refused: NOT_ALLOWED (oneself), REASON_REQUIRED, STALE_VERSION.",
  })
  async resetSecondFactor(
    @Ctx() context: Context,
    @Arg('input', () => ResetSecondFactorInput, { description: 'Whose, and why.' })
    input: ResetSecondFactorInput,
  ): Promise<UserPayload> {
    return payload(context, await resetSecondFactor(context, input));
  }

  @Mutation(() => UserPayload, { description: 'Changes name or language, or opens and shuts the account.' })
  async updateUser(
    @Ctx() context: Context,
    @Arg('input', () => UpdateUserInput, { description: 'What changes.' }) input: UpdateUserInput,
  ): Promise<UserPayload> {
    return payload(context, await updateUser(context, input));
  }

  @Mutation(() => UserPayload, {
    description:
      'Gives somebody else a role, from a day on. Refused: NOT_FOUND, NOT_ALLOWED (`self`), STALE_VERSION, INVALID_INPUT (`missing`, `notForRole`, `endBeforeStart`; `heldOpenly`, `heldUntil`: they hold it on one of these days already, from the day `from` to the day `to`).',
  })
  async addMembership(
    @Ctx() context: Context,
    @Arg('input', () => AddMembershipInput, { description: 'The role.' }) input: AddMembershipInput,
  ): Promise<UserPayload> {
    return payload(context, await addMembership(context, input));
  }

  @Mutation(() => UserPayload, {
    description:
      "Ends somebody else's role; what it opened is shut at the next request. Refused: NOT_FOUND, NOT_ALLOWED (`self`), STALE_VERSION, INVALID_INPUT (`endBeforeStart`, `endsBefore`: it ends or ended sooner already).",
  })
  async endMembership(
    @Ctx() context: Context,
    @Arg('input', () => EndMembershipInput, { description: 'Which role, and when.' })
    input: EndMembershipInput,
  ): Promise<UserPayload> {
    return payload(context, await endMembership(context, input));
  }
}

const payload = async (context: Context, { id }: UserAnswer): Promise<UserPayload> => ({
  user: await context.load(userById).load(id),
});
