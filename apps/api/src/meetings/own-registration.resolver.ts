import type { RegistrationState } from '@iltizam/domain/registrations';
import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { renderSVG } from 'uqr';
import type { Context } from '../graphql/context.js';
import { Public, PublicField } from '../graphql/public.js';
import { Meeting } from './meeting.type.js';
import { cancelRegistration, registerForMeeting } from './registration.commands.js';
import { CancelRegistrationInput, RegisterForMeetingInput } from './registration.inputs.js';
import { RegistrationStateEnum } from './registration.type.js';

@ObjectType({ description: 'The own registration of the person the portal recognises.' })
export class OwnRegistration {
  @PublicField(() => RegistrationStateEnum, { description: 'Where it stands.' })
  state!: RegistrationState;

  @PublicField(() => String, { description: 'The code for the door.' })
  code!: string;

  @PublicField(() => String, { description: 'The same code as a picture (SVG), black on white.' })
  picture!: string;
}

@ObjectType({ description: 'That a registration was received.' })
export class RegisterForMeetingPayload {
  @PublicField(() => Boolean, {
    description: 'Is it done? Otherwise a mail comes with a link to confirm it, if the address takes any.',
  })
  confirmed!: boolean;
}

@ObjectType({ description: 'That a registration was called off.' })
export class CancelRegistrationPayload {
  @PublicField(() => Boolean, { description: 'Always true.' })
  cancelled!: boolean;
}

@Resolver(() => Meeting)
export class OwnRegistrationResolver {
  @Public()
  @FieldResolver(() => OwnRegistration, {
    nullable: true,
    description: 'Of the person the portal recognises; null for everybody else, and without one.',
  })
  async ownRegistration(@Root() { id }: Meeting, @Ctx() context: Context): Promise<OwnRegistration | null> {
    const { citizen } = context;
    if (citizen === null) return null;
    const { rows } = await sql<Omit<OwnRegistration, 'picture'>>`
      select state, code from meeting_registration
      where meeting_id = ${id} and citizen_id = ${citizen.id}`.execute(context.read);
    const [row] = rows;
    return row ? { ...row, picture: renderSVG(row.code, { border: 2 }) } : null;
  }

  @Public()
  @Mutation(() => RegisterForMeetingPayload, {
    description:
      'Registers for a meeting within its window; the address is confirmed by a link. Refused: NOT_FOUND, WRONG_STATE (no window, not open, closed, called off), INVALID_INPUT, RATE_LIMITED.',
  })
  registerForMeeting(
    @Ctx() context: Context,
    @Arg('input', () => RegisterForMeetingInput, { description: 'Who comes, and to what.' })
    input: RegisterForMeetingInput,
  ): Promise<RegisterForMeetingPayload> {
    return registerForMeeting(context, input);
  }

  @Public()
  @Mutation(() => CancelRegistrationPayload, {
    description:
      'Calls the own registration off; whoever waited longest moves up. Refused: NOT_ALLOWED (not recognised), NOT_FOUND, WRONG_STATE.',
  })
  async cancelRegistration(
    @Ctx() context: Context,
    @Arg('input', () => CancelRegistrationInput, { description: 'Which meeting.' })
    input: CancelRegistrationInput,
  ): Promise<CancelRegistrationPayload> {
    await cancelRegistration(context, input);
    return { cancelled: true };
  }
}
