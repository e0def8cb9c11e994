import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';

/**
 * What a request's variables say, or the first thing wrong with them. Not all of it: each error quotes the whole value,
 * and a list may hold more of them than an hour is long. Nor what was meant instead: names are not for guessing.
 */
export const coerced = (
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): ReturnType<typeof getVariableValues> =>
  getVariableValues(schema, variableDefinitions ?? [], variables, { maxErrors: 1, hideSuggestions: true });
