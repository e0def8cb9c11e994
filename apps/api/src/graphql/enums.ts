import { registerEnumType } from 'type-graphql';

/**
 * Registers a closed list of the domain as a GraphQL enum. Every value carries its meaning;
 * a value without one does not compile.
 */
export function graphqlEnum<V extends string>(
  name: string,
  values: readonly V[],
  description: string,
  meanings: Record<V, string>,
): Record<V, V> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as Record<V, V>;
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      values.map((value) => [value, { description: meanings[value] }]),
    ) as Record<V, { description: string }>,
  });
  return object;
}
