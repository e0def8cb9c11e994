import { scopeNames, scopes, type Scope } from '@iltizam/domain/api-clients';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';

export const ScopeEnum = graphqlEnum('Scope', scopes, "What an application's key may be used for.", {
  READ: `\`${scopeNames.READ}\`: to ask what everybody may ask, with a budget of its own, and to be told of changes.`,
  PROPOSALS_SUBMIT: `\`${scopeNames.PROPOSALS_SUBMIT}\`: to send proposals that people wrote in the application.`,
});

@ObjectType({
  description: 'A key of an application. The key itself was shown once; what is kept opens nothing.',
})
export class ApiKey {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => String, { description: 'How it begins, to tell keys apart.' })
  prefix!: string;

  @StaffField(() => InstantScalar, { description: 'When it was made, UTC.' })
  createdAt!: Date;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'When it ends by itself; null when never.',
  })
  expiresAt!: Date | null;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'When it was revoked; null while it is good.',
  })
  revokedAt!: Date | null;
}

@ObjectType({ description: 'What an application used on a day.' })
export class ApiUsage {
  @StaffField(() => DayScalar, { description: 'The day, UTC.' })
  day!: string;

  @StaffField(() => Int, { description: 'Requests, those refused among them.' })
  requests!: number;

  @StaffField(() => Int, { description: 'Requests refused because the hour’s budget was used up.' })
  refused!: number;

  @StaffField(() => Float, { description: 'Values of the answers, which the budget counts.' })
  cost!: number;
}

@ObjectType({ description: 'An application of somebody outside, which asks with keys.' })
export class ApiClient {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => String, { description: 'The name administrators know it by.' })
  name!: string;

  @StaffField(() => String, {
    description: 'A functional mailbox: whom to tell of what changes or goes wrong.',
  })
  contact!: string;

  @StaffField(() => [ScopeEnum], { description: 'What its keys may be used for.' })
  scopes!: Scope[];

  @StaffField(() => Int, { description: 'Values of answers it may ask for in an hour.' })
  costPerHour!: number;

  @StaffField(() => InstantScalar, { description: 'When it was let in, UTC.' })
  createdAt!: Date;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'When it was shut out for good; null while it may ask.',
  })
  revokedAt!: Date | null;

  @StaffField(() => Int, {
    description: 'Give it back with a change: one made meanwhile by somebody else is noticed.',
  })
  version!: number;
}

export const ApiClientConnection = connectionOf(ApiClient, 'ApiClient', 'applications');
