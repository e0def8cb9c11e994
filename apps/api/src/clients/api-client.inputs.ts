import type { Scope } from '@iltizam/domain/api-clients';
import { ID, InputType, Int } from 'type-graphql';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { ScopeEnum } from './api-client.type.js';

const KEY =
  'The same key with the same input has no second effect; the new key is shown the first time only.';
const VERSION = "The application's version you read.";

@InputType({ description: 'A new application, with its first key.' })
export class CreateApiClientInput {
  @StaffField(() => String, { description: 'The name administrators know it by, at most 100 characters.' })
  name!: string;

  @StaffField(() => String, { description: 'A functional mailbox, no person’s.' })
  contact!: string;

  @StaffField(() => [ScopeEnum], { description: 'What its keys may be used for.' })
  scopes!: Scope[];

  @StaffField(() => Int, {
    nullable: true,
    description: 'Values of answers it may ask for in an hour; 10,000,000 when left out.',
  })
  costPerHour?: number | null;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateApiClientInput {
  @StaffField(() => ID, { description: 'The application.' })
  id!: string;

  @StaffField(() => Int, { description: VERSION })
  version!: number;

  @StaffField(() => String, { nullable: true, description: 'The name administrators know it by.' })
  name?: string | null;

  @StaffField(() => String, { nullable: true, description: 'A functional mailbox.' })
  contact?: string | null;

  @StaffField(() => [ScopeEnum], { nullable: true, description: 'What its keys may be used for.' })
  scopes?: Scope[] | null;

  @StaffField(() => Int, { nullable: true, description: 'Values of answers it may ask for in an hour.' })
  costPerHour?: number | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'True shuts it out for good, with all its keys, at the next request.',
  })
  revoked?: boolean | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A further key, such as one to take the place of another.' })
export class CreateApiKeyInput {
  @StaffField(() => ID, { description: 'The application.' })
  client!: string;

  @StaffField(() => Int, { description: VERSION })
  version!: number;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'The last day it is good, UTC; left out, it has no end.',
  })
  expiresOn?: string | null;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A key that must not open anything any more.' })
export class RevokeApiKeyInput {
  @StaffField(() => ID, { description: 'The application.' })
  client!: string;

  @StaffField(() => Int, { description: VERSION })
  version!: number;

  @StaffField(() => ID, { description: 'The key.' })
  key!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}
