import type { AuthorCapacity } from '@iltizam/domain/authors';
import type { ConsentPurpose } from '@iltizam/domain/consents';
import { ID, InputType, ObjectType } from 'type-graphql';
import { FormGuardInput } from '../citizens/guard-form.input.js';
import { ConsentPurposeEnum } from '../consents/consent.type.js';
import { LocaleEnum } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { AuthorCapacityEnum } from './submit-proposal.input.js';

@ObjectType({ description: 'A proposal that is still being written in the portal, by whoever has its key.' })
export class DraftInWriting {
  @PublicField(() => String, { description: 'The plan it is for (reference).' })
  plan!: string;

  @PublicField(() => String, { nullable: true, description: 'The theme chosen (reference); null before.' })
  theme!: string | null;

  @PublicField(() => String, { nullable: true, description: 'What it asks for; null before.' })
  title!: string | null;

  @PublicField(() => String, { nullable: true, description: 'The problem it answers; null before.' })
  challenge!: string | null;

  @PublicField(() => String, { nullable: true, description: 'What it proposes to do; null before.' })
  solution!: string | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'What would be better then; null when not said.',
  })
  expectedResult!: string | null;

  @PublicField(() => Boolean, {
    description: 'Was it sent, so that it waits for its address to be confirmed?',
  })
  sent!: boolean;

  /** Not exposed. */
  id!: string;
}

@InputType({ description: 'What is written so far. A field left out stays as it was.' })
export class SaveProposalDraftInput {
  @PublicField(() => String, {
    description: 'Of your making: 256 random bits in base64url, 43 characters. Whoever has it writes on.',
  })
  key!: string;

  @PublicField(() => String, { description: 'The plan it is for (reference).' })
  plan!: string;

  @PublicField(() => LocaleEnum, { description: 'The language it is written in.' })
  language!: string;

  @PublicField(() => String, { nullable: true, description: 'A theme of the plan (reference).' })
  theme?: string | null;

  @PublicField(() => String, { nullable: true, description: 'What it asks for, at most 300 characters.' })
  title?: string | null;

  @PublicField(() => String, { nullable: true, description: 'The problem, at most 5,000 characters.' })
  challenge?: string | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'What it proposes to do, at most 5,000 characters.',
  })
  solution?: string | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'What would be better then, at most 1,000 characters.',
  })
  expectedResult?: string | null;

  @PublicField(() => [ID], { nullable: true, description: 'Files sent with it that are taken away again.' })
  removedAttachments?: string[] | null;
}

@InputType({ description: 'A proposal that is finished, and who wrote it.' })
export class SendProposalInput {
  @PublicField(() => String, { description: 'The key of its draft.' })
  key!: string;

  @PublicField(() => FormGuardInput, { description: 'The address, and what keeps machines off.' })
  guard!: FormGuardInput;

  @PublicField(() => String, {
    description: 'The name of who wrote it, at most 200 characters; never shown without consent.',
  })
  name!: string;

  @PublicField(() => AuthorCapacityEnum, { description: 'For themselves, or for a body.' })
  capacity!: AuthorCapacity;

  @PublicField(() => String, {
    nullable: true,
    description: 'The association or body it is made for, where it is made for one, at most 200 characters.',
  })
  organisation?: string | null;

  @PublicField(() => [ConsentPurposeEnum], {
    description: 'What the author agreed to, each by itself. Without `HANDLING` nothing can be received.',
  })
  consents!: ConsentPurpose[];

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What became of a proposal that was sent.' })
export class SendProposalPayload {
  @PublicField(() => Boolean, {
    description:
      'True where the browser is recognised: it is received. Otherwise a link was mailed that confirms it.',
  })
  confirmed!: boolean;

  @PublicField(() => String, { nullable: true, description: 'Its reference; null until it is confirmed.' })
  reference!: string | null;
}
