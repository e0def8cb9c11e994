import sdl from '@iltizam/contract/schema.graphql?raw';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLNamedType,
} from 'graphql';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { useDevelopersLink } from './DevelopersLink.js';

/** The contract itself, so that no page can say anything else. */
const types = Object.values(buildSchema(sdl).getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

export default function Reference() {
  const { t } = useLanguage();
  return (
    <Page title={t('developers.reference')} above={[useDevelopersLink()]}>
      <p className="lead">{t('developers.referenceText')}</p>
      <div className="reference" dir="ltr" lang="en">
        {types.map((type) => (
          <section key={type.name} aria-labelledby={type.name}>
            <h2 id={type.name}>{type.name}</h2>
            <p>{type.description}</p>
            <dl>
              {partsOf(type).map(([name, description]) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>{description}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Page>
  );
}

/** Fields with their arguments and types, values, members: each with what it means. */
function partsOf(type: GraphQLNamedType): [string, string][] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => [name, description ?? '']);
  if (isUnionType(type)) return type.getTypes().map(({ name, description }) => [name, description ?? '']);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [
      `${field.name}: ${String(field.type)}`,
      field.description ?? '',
    ]);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): [string, string][] => [
    [`${field.name}: ${String(field.type)}`, field.description ?? ''],
    ...field.args.map((arg): [string, string] => [
      `${field.name}(${arg.name}: ${String(arg.type)})`,
      arg.description ?? '',
    ]),
  ]);
}
