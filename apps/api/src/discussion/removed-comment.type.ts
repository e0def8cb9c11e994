import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { ID, ObjectType } from 'type-graphql';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

@ObjectType({
  description: 'A comment of whoever the portal recognises that a moderator keeps from being read.',
})
export class RemovedComment {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => String, {
    nullable: true,
    description: 'The proposal it stands under (reference); null where it is about a commitment.',
  })
  proposal!: string | null;

  @PublicField(() => String, {
    nullable: true,
    description:
      'The commitment it is about in a public consultation (reference); null where it stands under a proposal.',
  })
  commitment!: string | null;

  @PublicField(() => LocalizedText, { description: 'What its writer wrote.' })
  text!: Text;

  @PublicField(() => InstantScalar, { description: 'When it was sent, UTC.' })
  writtenAt!: Date;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Why it is kept from being read; null where that is not known.',
  })
  removedFor!: Text | null;

  @PublicField(() => Boolean, { description: 'Can its writer ask for another look at the removal?' })
  canAppeal!: boolean;
}
