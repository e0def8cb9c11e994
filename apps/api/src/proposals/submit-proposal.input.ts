import { authorCapacities, mostChallenges, type AuthorCapacity } from '@iltizam/domain/authors';
import { InputType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';

export const AuthorCapacityEnum = graphqlEnum(
  'AuthorCapacity',
  authorCapacities,
  'As what somebody proposes.',
  {
    INDIVIDUAL: 'For themselves.',
    ASSOCIATION: 'For an association or another organisation of civil society.',
    RESEARCH: 'For a university or a research centre.',
    BUSINESS: 'For a business or a chamber.',
    PUBLIC_BODY: 'For a public body.',
  },
);

@InputType({
  description: 'Who wrote a proposal. Kept apart from it, never shown, and erased when its plan is closed.',
})
export class ProposalAuthorInput {
  @PublicField(() => String, { description: 'The name, at most 200 characters.' })
  name!: string;

  @PublicField(() => String, { description: 'The address to answer to, at most 254 characters.' })
  email!: string;

  @PublicField(() => AuthorCapacityEnum, { description: 'As what the person proposes.' })
  capacity!: AuthorCapacity;

  @PublicField(() => String, {
    nullable: true,
    description: 'The organisation proposed for (reference of an institution), where it is known here.',
  })
  organisation?: string | null;
}

@InputType({ description: 'A proposal that a partner application collected from its author, with consent.' })
export class SubmitProposalInput {
  @PublicField(() => String, {
    description:
      'Of your making, at most 255 characters. The same key with the same input gives the same proposal, whatever happened to the first answer; with another input it is refused: CONFLICTING_KEY.',
  })
  idempotencyKey!: string;

  @PublicField(() => String, { description: 'The plan (reference), which has to be collecting proposals.' })
  plan!: string;

  @PublicField(() => String, { description: 'A theme of that plan (reference).' })
  theme!: string;

  @PublicField(() => LocalizedTextInput, {
    description: 'What it asks for, in one line, at most 300 characters.',
  })
  title!: LocalizedTextInput;

  @PublicField(() => [LocalizedTextInput], {
    description: `The problems it answers, in order: 1 to ${mostChallenges}, each at most 5,000 characters.`,
  })
  challenges!: LocalizedTextInput[];

  @PublicField(() => LocalizedTextInput, { description: 'What it proposes to do, at most 5,000 characters.' })
  solution!: LocalizedTextInput;

  @PublicField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What would be better then, at most 1,000 characters.',
  })
  expectedResult?: LocalizedTextInput | null;

  @PublicField(() => ProposalAuthorInput, { description: 'Who wrote it.' })
  author!: ProposalAuthorInput;
}
