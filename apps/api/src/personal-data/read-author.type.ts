import type { AuthorCapacity } from '@iltizam/domain/authors';
import { InputType, ObjectType } from 'type-graphql';
import { StaffField } from '../graphql/public.js';
import { AuthorCapacityEnum } from '../proposals/submit-proposal.input.js';

@InputType({ description: 'A wish to know who wrote a proposal.' })
export class ReadAuthorInput {
  @StaffField(() => String, { description: 'The proposal (reference).' })
  proposal!: string;

  @StaffField(() => String, {
    description: 'Why, at most 3,000 characters; written down with who asked. Refused without one.',
  })
  reason!: string;
}

@ObjectType({
  description: 'Who wrote a proposal. Personal data: shown to whoever gave a reason, and never listed.',
})
export class AuthorData {
  @StaffField(() => String, { nullable: true, description: 'The name they gave; null where none is held.' })
  name!: string | null;

  @StaffField(() => String, { nullable: true, description: 'The address; null where none is held.' })
  email!: string | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'The body it was written for, as they wrote it; null for any other.',
  })
  organisation!: string | null;

  @StaffField(() => AuthorCapacityEnum, {
    nullable: true,
    description: 'As what they wrote; null where it was not asked.',
  })
  capacity!: AuthorCapacity | null;
}

@ObjectType({ description: 'What is held of the author of a proposal.' })
export class ReadAuthorPayload {
  @StaffField(() => AuthorData, {
    nullable: true,
    description: 'The author; null where nothing is held of one, or no longer.',
  })
  author!: AuthorData | null;
}
