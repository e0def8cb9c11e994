import { linkKinds, type LinkKind } from '@iltizam/domain/citizen-links';
import { InputType, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { PublicField } from '../graphql/public.js';
import { FormGuardInput } from './guard-form.input.js';

export const LinkKindEnum = graphqlEnum('LinkKind', linkKinds, 'What a link in a mail stands for.', {
  CONSULTATION_COMMENT: 'Receives a comment on a commitment in public consultation.',
  ENTER: 'To be recognised by the portal.',
  FOLLOW: 'To be told of a record by mail.',
  REGISTRATION: 'To register for a meeting.',
  ATTENDANCE: 'To see the own registration for a meeting, and to call it off.',
  PROPOSAL: 'To hand in a proposal.',
  COMMENT: 'To send a comment.',
  SUPPORT: 'To support a proposal.',
  CANDIDACY: 'To stand for a seat of the oversight committee.',
  CANDIDATE: 'To see the own candidacy, and to withdraw it.',
});

@ObjectType({ description: 'Somebody without an account, recognised by a link opened in this browser.' })
export class CitizenSelf {
  @PublicField(() => String, { description: 'The confirmed address, seen by its owner alone.' })
  address!: string;
}

@ObjectType({ description: 'What became of a link that was opened.' })
export class UsedLinkPayload {
  @PublicField(() => LinkKindEnum, { description: 'What it stood for.' })
  kind!: LinkKind;

  @PublicField(() => String, {
    nullable: true,
    description: 'The record that came of it (reference); null where there is none, or it was opened before.',
  })
  reference!: string | null;
}

@ObjectType({ description: 'That a mail with a link will come, if the address takes any.' })
export class LinkSentPayload {
  @PublicField(() => Boolean, { description: 'Always true: whether an address is known is not told.' })
  sent!: boolean;
}

@InputType({ description: 'A link of a mail that is opened.' })
export class LinkInput {
  @PublicField(() => String, { description: 'The token of the link, at most 255 characters.' })
  token!: string;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'A wish to be recognised again: a link is mailed.' })
export class SendLinkInput {
  @PublicField(() => FormGuardInput, { description: 'The address, and what keeps machines off.' })
  guard!: FormGuardInput;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}
