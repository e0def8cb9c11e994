import { contentKeys, type ContentKey } from '@iltizam/domain/content-texts';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText, LocalizedTextInput } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

export const ContentKeyEnum = graphqlEnum(
  'ContentKey',
  contentKeys,
  'Which text of the portal or of the help.',
  {
    HOME: 'The sentence that opens the portal.',
    ABOUT: 'What the portal is.',
    PRIVACY: 'What is kept of people, and their rights.',
    ACCESSIBILITY: 'How accessible the portal is, and whom to tell.',
    LICENCE: 'What may be done with data and software.',
    HELP_HOME: 'Help: the first page of the console.',
    HELP_TRIAGE: 'Help: triage.',
    HELP_PUBLICATION: 'Help: publication of outcomes.',
    HELP_PROPOSALS: 'Help: proposals.',
    HELP_ASSIGNMENTS: 'Help: assignments.',
    HELP_COMMITMENTS: 'Help: commitment cards.',
    HELP_PLANS: 'Help: plans and their stages.',
    HELP_MEETINGS: 'Help: meetings.',
    HELP_CONTENT: 'Help: news, documents and texts.',
  },
);

@ObjectType({ description: 'A text of the portal or of the help, in one of its versions.' })
export class ContentText {
  @PublicField(() => ContentKeyEnum, { description: 'Which text.' })
  key!: ContentKey;

  @PublicField(() => Int, { description: 'Its version, from 1.' })
  version!: number;

  @PublicField(() => LocalizedText, {
    description: 'Its words: paragraphs apart by an empty line, a short line by itself is a heading.',
  })
  text!: Text;

  @PublicField(() => InstantScalar, { description: 'When this version was saved, UTC.' })
  savedAt!: Date;

  @StaffField(() => String, {
    nullable: true,
    description: 'Who saved it; null for the one the product came with.',
  })
  savedBy!: string | null;
}

@InputType({ description: 'A new version of a text; the former ones are kept.' })
export class SaveContentTextInput {
  @StaffField(() => ContentKeyEnum, { description: 'Which text.' })
  key!: ContentKey;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => LocalizedTextInput, {
    description: 'Its words in the three languages, at most 10,000 characters each.',
  })
  text!: LocalizedTextInput;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The text after the change.' })
export class ContentTextPayload {
  @StaffField(() => ContentText, { description: 'The new version.' })
  contentText!: ContentText;
}
