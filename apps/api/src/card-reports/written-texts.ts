import { isInputObjectType, type GraphQLSchema } from 'graphql';

/** The texts of a card that can be written: those `updateCommitment` takes, so that a new field is named once. */
export function textsOf(schema: GraphQLSchema): ReadonlySet<string> {
  const input = schema.getType('UpdateCommitmentInput');
  const fields = isInputObjectType(input) ? Object.values(input.getFields()) : [];
  const texts = fields.filter(({ type }) => String(type) === 'LocalizedTextInput');
  return new Set([...texts.map(({ name }) => name), 'contact.position', 'narrative']);
}
