import type { AuthorCapacity } from '@iltizam/domain/authors';
import type { ConsentPurpose } from '@iltizam/domain/consents';
import type { CommentPart, CommentStance } from '@iltizam/domain/consultations';
import { saysNothing } from '@iltizam/domain/seen';
import { checkText } from '@iltizam/domain/text-limits';
import { InputType, ObjectType } from 'type-graphql';
import { askToConfirm } from '../citizens/ask-to-confirm.js';
import { guardForm } from '../citizens/guard-form.js';
import { FormGuardInput } from '../citizens/guard-form.input.js';
import { runCommand } from '../commands/run-command.js';
import { ConsentPurposeEnum } from '../consents/consent.type.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { LocaleEnum, localeOf } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { accepted, deny } from '../graphql/refused.js';
import { AuthorCapacityEnum } from '../proposals/submit-proposal.input.js';
import { findTarget, type SentComment } from './comment-target.js';
import { CommentPartEnum, CommentStanceEnum } from './consultation.enums.js';

@InputType({
  description: 'A comment on a commitment in public consultation, by somebody without an account.',
})
export class SubmitCommentInput {
  @PublicField(() => String, { description: 'The commitment (either reference).' })
  commitment!: string;

  @PublicField(() => CommentPartEnum, { description: 'What of it the comment is about.' })
  part!: CommentPart;

  @PublicField(() => String, {
    nullable: true,
    description: 'Id of the activity or indicator, where the part is one.',
  })
  partId?: string | null;

  @PublicField(() => CommentStanceEnum, { description: 'Where its author stands.' })
  stance!: CommentStance;

  @PublicField(() => String, { description: 'The comment, at most 3,000 characters.' })
  text!: string;

  @PublicField(() => LocaleEnum, { description: 'The language it is written in.' })
  textLanguage!: string;

  @PublicField(() => AuthorCapacityEnum, { description: 'As what its author speaks; shown with it.' })
  capacity!: AuthorCapacity;

  @PublicField(() => [ConsentPurposeEnum], {
    nullable: true,
    description: 'What its author agreed to, each by itself; without `HANDLING` it cannot be received.',
  })
  consents?: ConsentPurpose[] | null;

  @PublicField(() => FormGuardInput, { description: 'How to reach its author, and what keeps machines off.' })
  guard!: FormGuardInput;

  @PublicField(() => String, { description: 'Sent again with the same key, it is sent once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What became of a comment that was sent.' })
export class SubmittedComment {
  @PublicField(() => Boolean, {
    description: 'Was it received at once? False: a link was mailed, and it is received when that is opened.',
  })
  received!: boolean;

  @PublicField(() => String, { nullable: true, description: 'Its reference, once received.' })
  reference!: string | null;
}

export async function submitComment(
  context: Context,
  { guard, ...input }: SubmitCommentInput,
): Promise<SubmittedComment> {
  if (!input.consents?.includes('HANDLING')) deny('INVALID_INPUT', 'consentMissing', { field: 'consents' });
  const { confirmed, reference } = await runCommand(context, {
    operation: 'Mutation.submitComment',
    input,
    prepare: () => guardForm(context, 'CONSULTATION_COMMENT', guard),
    change: async (change, form) => {
      const sent = read(input);
      // Said now, and not when the link is opened: what cannot be received is not mailed about.
      await findTarget(readerOf(change.em), sent, change.today);
      const asked = await askToConfirm(change, form, { kind: 'CONSULTATION_COMMENT', payload: { ...sent } });
      return { confirmed: asked.confirmed, reference: asked.reference };
    },
  });
  return { received: confirmed, reference };
}

function read({
  commitment,
  part,
  partId,
  stance,
  capacity,
  consents,
  ...input
}: Omit<SubmitCommentInput, 'guard'>): SentComment {
  const written = accepted(checkText(input.text, 'consultationComment', 'text'));
  if (saysNothing(written)) deny('INVALID_INPUT', 'missing', { field: 'text' });
  const original = localeOf(input.textLanguage);
  const text = { ar: null, fr: null, en: null, original, [original]: written };
  return { commitment, part, partId: partId ?? null, stance, capacity, consents: consents ?? [], text };
}
