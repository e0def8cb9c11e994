import type { Locale } from '@iltizam/domain/languages';
import { ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

@ObjectType({
  description: 'Somebody who can sign in to the console. Personal data: for administrators only.',
})
export class User {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => String, {
    description: 'The address the person signs in with, in its one canonical form.',
  })
  email!: string;

  @StaffField(() => String, { description: 'The name colleagues see.' })
  name!: string;

  @StaffField(() => Boolean, { description: 'Can no longer sign in; its sessions ended when this was set.' })
  disabled!: boolean;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'The last sign-in; null when there was none.',
  })
  lastSignInAt!: Date | null;

  @StaffField(() => Boolean, {
    description: 'Has chosen a password, or was given one; until then the account cannot be opened with one.',
  })
  hasPassword!: boolean;

  @StaffField(() => Boolean, { description: 'Has set up a second factor.' })
  hasSecondFactor!: boolean;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'Until when the mailed invitation can be used, UTC; null when none is open.',
  })
  invitedUntil!: Date | null;

  @StaffField(() => Int, {
    description: 'Give it back with a change: one made meanwhile by somebody else is noticed.',
  })
  version!: number;

  /** The resolver shows it as the enum. */
  locale!: Locale;
}

@ObjectType({ description: 'Whoever is signed in, and what that person may do.' })
export class Me {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => String, { description: 'The address the person signs in with.' })
  email!: string;

  @StaffField(() => String, { description: 'The name colleagues see.' })
  name!: string;

  /** The resolver shows it as the enum. */
  locale!: Locale;
}

export const UserConnection = connectionOf(User, 'User', 'users');
