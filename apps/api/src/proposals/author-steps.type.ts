import { authorSteps, type AuthorStep } from '@iltizam/domain/author-steps';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText, LocalizedTextInput } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { Proposal } from './proposal.type.js';

export const AuthorStepEnum = graphqlEnum(
  'OwnStep',
  authorSteps,
  'What an author does with a proposal of theirs.',
  {
    EDIT: 'Writes it anew, until it is screened. It then waits for a moderator again.',
    ANSWER_QUESTION: 'Answers the committee’s question.',
    OBJECT: 'Objects to a published outcome, once.',
    WITHDRAW: 'Takes it back, until it is answered. It stays visible as withdrawn.',
  },
);

@ObjectType({ description: 'A proposal of whoever the portal recognises, with what its author alone sees.' })
export class MyProposal {
  @PublicField(() => Proposal, { description: 'The proposal, though it may not have appeared yet.' })
  proposal!: Proposal;

  @PublicField(() => Int, { description: 'The version read; sent back with a step.' })
  version!: number;

  @PublicField(() => Boolean, { description: 'Does everybody read it?' })
  shown!: boolean;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Why a moderator keeps it from being read; null where none does.',
  })
  removedFor!: Text | null;

  @PublicField(() => Boolean, { description: 'Can its author ask for another look at the removal?' })
  canAppeal!: boolean;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'The committee’s question that waits for an answer; null where none does.',
  })
  question!: Text | null;

  @PublicField(() => [AuthorStepEnum], { description: 'What its author can do now.' })
  steps!: AuthorStep[];
}

@InputType({ description: 'A step of an author the portal recognises.' })
export class TakeOwnStepInput {
  @PublicField(() => String, { description: 'The proposal (reference), which has to be one of theirs.' })
  reference!: string;

  @PublicField(() => Int, { description: 'The version that was on the page.' })
  version!: number;

  @PublicField(() => AuthorStepEnum, { description: 'Which step.' })
  step!: AuthorStep;

  @PublicField(() => LocalizedTextInput, {
    nullable: true,
    description: 'The answer, or why the author objects or withdraws, at most 3,000 characters.',
  })
  text?: LocalizedTextInput | null;

  @PublicField(() => LocalizedTextInput, {
    nullable: true,
    description: 'EDIT: the title as it is now, at most 300 characters.',
  })
  title?: LocalizedTextInput | null;

  @PublicField(() => LocalizedTextInput, {
    nullable: true,
    description: 'EDIT: the problem as it is now, at most 5,000 characters.',
  })
  challenge?: LocalizedTextInput | null;

  @PublicField(() => LocalizedTextInput, {
    nullable: true,
    description: 'EDIT: the solution as it is now, at most 5,000 characters.',
  })
  solution?: LocalizedTextInput | null;

  @PublicField(() => LocalizedTextInput, {
    nullable: true,
    description: 'EDIT: the expected result as it is now, at most 1,000 characters; left out, none is said.',
  })
  expectedResult?: LocalizedTextInput | null;

  @PublicField(() => [ID], {
    nullable: true,
    description: 'EDIT: files that are taken away; nothing of them is kept.',
  })
  removedAttachments?: string[] | null;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'A wish that a removal is looked at again.' })
export class AppealInput {
  @PublicField(() => String, {
    description:
      'The proposal (reference): one of theirs, or the one their comment stands under; of a comment in a public consultation, the commitment.',
  })
  reference!: string;

  @PublicField(() => ID, {
    nullable: true,
    description: 'The comment, which has to be one of theirs; left out, the proposal is meant.',
  })
  comment?: string | null;

  @PublicField(() => LocalizedTextInput, { description: 'Why, at most 3,000 characters.' })
  text!: LocalizedTextInput;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What became of a step of an author.' })
export class OwnStepPayload {
  @PublicField(() => ID, { description: 'The proposal or commitment (reference).' })
  reference!: string;
  [key: string]: unknown;
}
