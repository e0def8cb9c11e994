import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { templateReasons, type TemplateReason } from '@iltizam/domain/templates';
import { templateVariables, type TemplateVariable } from '@iltizam/domain/template-variables';
import { ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText, LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

export const TemplateReasonEnum = graphqlEnum(
  'TemplateReason',
  templateReasons,
  'What a template is for: a reason of a refusal, or the question to an author.',
  {
    NOT_LINKED_TO_OPENNESS: 'It has no direct link to the principles of open government.',
    UNCLEAR: 'What it asks for cannot be understood.',
    IMPRECISE: 'It stays too general to act on.',
    OUT_OF_MANDATE:
      'It is not within the powers of the bodies the plan addresses; names the `service` to turn to.',
    ALREADY_DONE: 'It is done already, or under way; names the `commitment`.',
    INDIVIDUAL_COMPLAINT: 'It is a complaint about one case; names the `service` to turn to.',
    SEVERAL_IDEAS: 'It mixes ideas that have to be studied apart.',
    AGAINST_THE_LAW: 'It asks for something the law forbids.',
    ABUSIVE: 'It insults, incites or advertises.',
    ASK_AUTHOR: 'Its author is asked what is meant.',
  },
);

export const TemplateVariableEnum = graphqlEnum(
  'TemplateVariable',
  templateVariables,
  'What a template leaves open, between braces.',
  {
    title: 'The title of the proposal.',
    service: 'The service to turn to.',
    commitment: 'The commitment that does it already.',
  },
);

@ObjectType({ description: 'The words a justification begins from, in three languages.' })
export class JustificationTemplate {
  @StaffField(() => ID, { description: 'Opaque and permanent: each version has its own.' })
  id!: string;

  @StaffField(() => TemplateReasonEnum, { description: 'What it is for.' })
  reason!: TemplateReason;

  @StaffField(() => Int, { description: 'From 1; sent back with a new version.' })
  version!: number;

  @StaffField(() => LocalizedText, { description: 'Its text, variables between braces.' })
  text!: Text;

  @StaffField(() => [TemplateVariableEnum], { description: 'What has to be filled before it is used.' })
  variables!: TemplateVariable[];

  @StaffField(() => InstantScalar, { description: 'When this version was saved, UTC.' })
  savedAt!: Date;

  @StaffField(() => String, {
    nullable: true,
    description: 'Who saved it; null for the one the product came with.',
  })
  savedBy!: string | null;
}

@InputType({ description: 'A new version of a template; the former ones are kept.' })
export class SaveTemplateInput {
  @StaffField(() => TemplateReasonEnum, { description: 'What it is for.' })
  reason!: TemplateReason;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => LocalizedTextInput, {
    description:
      'Its text in the three languages, at most 3,000 characters each. The same variables stand in each, and no other braces.',
  })
  text!: LocalizedTextInput;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The template as it stands after the change.' })
export class TemplatePayload {
  @StaffField(() => JustificationTemplate, { description: 'The new version.' })
  template!: JustificationTemplate;
}
