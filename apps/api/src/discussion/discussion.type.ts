import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { ID, InputType, ObjectType } from 'type-graphql';
import { FormGuardInput } from '../citizens/guard-form.input.js';
import { connectionOf } from '../graphql/connection.js';
import { LocalizedText, LocalizedTextInput } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'What a citizen wrote under a proposal. Its writer is not told.' })
export class ProposalComment {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => LocalizedText, { description: 'In the words of its writer.' })
  text!: Text;

  @PublicField(() => InstantScalar, { description: 'When it was sent, UTC.' })
  writtenAt!: Date;
}

export const ProposalCommentConnection = connectionOf(
  ProposalComment,
  'ProposalComment',
  'comments on a proposal',
);
export type ProposalCommentConnection = InstanceType<typeof ProposalCommentConnection>;

@InputType({ description: 'A comment on a proposal.' })
export class CommentOnProposalInput {
  @PublicField(() => String, { description: 'The proposal (reference), which has to be public.' })
  proposal!: string;

  @PublicField(() => LocalizedTextInput, { description: 'The comment, at most 2,000 characters.' })
  text!: LocalizedTextInput;

  @PublicField(() => FormGuardInput, { description: 'The address, and what keeps machines off.' })
  guard!: FormGuardInput;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'Support of a proposal.' })
export class SupportProposalInput {
  @PublicField(() => String, { description: 'The proposal (reference), which has to be public.' })
  proposal!: string;

  @PublicField(() => FormGuardInput, { description: 'The address, and what keeps machines off.' })
  guard!: FormGuardInput;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What became of a comment or a support.' })
export class DiscussionPayload {
  @PublicField(() => Boolean, {
    description:
      'True where the browser is recognised: it counts. Otherwise a link was mailed that confirms it.',
  })
  confirmed!: boolean;
  [key: string]: unknown;
}
