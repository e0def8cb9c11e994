import { mailKinds, type MailKind } from '@iltizam/domain/mails';
import { ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

export const mailStates = ['WAITING', 'SENT', 'GIVEN_UP'] as const;
export type MailState = (typeof mailStates)[number];

export const MailStateEnum = graphqlEnum('MailState', mailStates, 'Where a mail stands.', {
  WAITING: 'To be sent, at first or again after a failure.',
  SENT: 'Taken by the mail server.',
  GIVEN_UP: 'Refused by the mail server at every attempt.',
});

export const MailKindEnum = graphqlEnum(
  'MailKind',
  mailKinds,
  'What a mail is about.',
  Object.fromEntries(
    mailKinds.map((kind) => [kind, `Its text is that of ${kind} in the table of mails.`]),
  ) as Record<MailKind, string>,
);

@ObjectType({ description: 'A mail the product writes to one person.' })
export class Mail {
  @StaffField(() => ID, { description: 'Its id, which its Message-ID begins with.' })
  id!: string;

  @StaffField(() => MailKindEnum, { description: 'What it is about.' })
  kind!: MailKind;

  @StaffField(() => String, {
    description: 'To whom: the first letter and the domain of the address; whole in a demonstration.',
  })
  to!: string;

  @StaffField(() => String, { nullable: true, description: 'The record it tells of (reference).' })
  reference!: string | null;

  @StaffField(() => MailStateEnum, { description: 'Where it stands.' })
  state!: MailState;

  @StaffField(() => InstantScalar, { description: 'When it was written.' })
  createdAt!: string;

  @StaffField(() => InstantScalar, { nullable: true, description: 'When the mail server took it.' })
  sentAt!: string | null;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description:
      'When it is handed to the mail server next, where there is one; null once it was taken or given up.',
  })
  dueAt!: string | null;

  @StaffField(() => Int, { description: 'How often it was handed to the mail server.' })
  attempts!: number;

  @StaffField(() => String, {
    nullable: true,
    description:
      'The code of the last failure; null without one. `UNANSWERED`: it left twice and the mail server said neither yes nor no, so that it may have arrived.',
  })
  failure!: string | null;
}

export const MailConnection = connectionOf(Mail, 'Mail', 'mails');
export type MailConnection = InstanceType<typeof MailConnection>;
