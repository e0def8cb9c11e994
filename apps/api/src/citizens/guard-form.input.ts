import { InputType } from 'type-graphql';
import { LocaleEnum } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

@InputType({
  description:
    'What comes with everything somebody without an account sends: how to reach them, and what keeps machines off.',
})
export class FormGuardInput {
  @PublicField(() => String, {
    nullable: true,
    description:
      'The address that confirms it, at most 254 characters. May be left out where the browser is recognised.',
  })
  email?: string | null;

  @PublicField(() => LocaleEnum, { description: 'The language to be written to in.' })
  language!: string;

  @PublicField(() => String, {
    nullable: true,
    description:
      'A solution of `/challenge/FORM`, base64 of its JSON: good once, for that form, ten minutes. Without it fewer are received of one network an hour.',
  })
  proof?: string | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'Leave empty: people do not see it. Filled in, what was sent waits for a moderator.',
  })
  trap?: string | null;

  @PublicField(() => InstantScalar, {
    nullable: true,
    description: 'When the form was opened; null where it is not known.',
  })
  openedAt?: string | null;
}
