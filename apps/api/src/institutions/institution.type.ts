import { institutionKinds, type InstitutionKind } from '@iltizam/domain/institution-kinds';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';

export const InstitutionKindEnum = graphqlEnum(
  'InstitutionKind',
  institutionKinds,
  'What sort of body it is.',
  {
    ADMINISTRATION: 'A ministry or one of its departments.',
    AGENCY: 'A public agency.',
    CONSTITUTIONAL_BODY: 'A body the constitution names.',
    PARLIAMENT: 'A chamber of parliament.',
    LOCAL_GOVERNMENT: 'A region or another local authority.',
    CIVIL_SOCIETY: 'An association or another civil-society organisation.',
    INTERNATIONAL_PARTNER: 'An international organisation or foreign agency.',
  },
);

@ObjectType({
  description:
    "A body that answers, carries commitments, organises or supports. Inside a plan its name and parent are those of the plan's adoption; elsewhere today's.",
})
export class Institution {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => String, { description: 'Stable public key, such as `justice`.' })
  reference!: string;

  @PublicField(() => LocalizedText, { description: 'Its name on the date that matters (see the type).' })
  name!: Text;

  @PublicField(() => String, { nullable: true, description: 'Acronym; null when it has none.' })
  acronym!: string | null;

  @PublicField(() => InstitutionKindEnum, { description: 'What sort of body it is.' })
  kind!: InstitutionKind;

  @PublicField(() => LocalizedText, { nullable: true, description: 'Remark on the name in the sources.' })
  note!: Text | null;

  /** Not exposed: the relations below resolve them. */
  parentId!: string | null;
  succeededById!: string | null;
  /** The day its name and parent were read for. */
  asOf!: string;
}
