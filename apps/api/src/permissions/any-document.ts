import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/**
 * The smallest call of an operation that is well formed: every required value is there and leads nowhere. Whoever
 * may not call it is refused before it is looked at; whoever may is told that there is no such thing.
 */
export function anyDocument(
  schema: GraphQLSchema,
  operation: string,
): { document: string; variables: object } {
  const [kind, name] = operation.split('.') as ['Query' | 'Mutation', string];
  const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const field = type!.getFields()[name];
  if (!field) throw new Error(`The schema has no ${operation}.`);
  const required = field.args.filter((arg) => isNonNullType(arg.type));
  const declared = required.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  return {
    document: `${kind.toLowerCase()} Any${declared && `(${declared})`} { ${name}${given && `(${given})`} ${selection} }`,
    variables: Object.fromEntries(required.map((arg) => [arg.name, anyValue(arg.type)])),
  };
}

export function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [anyValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, anyValue(field.type)]));
  }
  return leaf[type.name];
}

const leaf: Record<string, unknown> = {
  ID: '00000000-0000-7000-8000-000000000000',
  String: 'nothing-has-this-name',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2026-12-31',
  DateTime: '2026-12-31T00:00:00Z',
};
