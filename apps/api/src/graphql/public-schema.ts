import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

/**
 * The schema strangers see: only fields and input fields marked public, and the types they reach.
 * Two resolver lists would not do: type-graphql's metadata is global, and each build would leak into the other.
 */
export function publicSchemaOf(full: GraphQLSchema): GraphQLSchema {
  const keepPublic = <C extends { extensions?: Record<string, unknown> | null }>(config: C): C | null =>
    config.extensions?.['public'] === true ? config : null;
  const filtered = mapSchema(full, {
    [MapperKind.OBJECT_FIELD]: keepPublic,
    [MapperKind.INTERFACE_FIELD]: keepPublic,
    [MapperKind.INPUT_OBJECT_FIELD]: keepPublic,
    [MapperKind.SUBSCRIPTION]: () => null,
  });
  return pruneSchema(filtered);
}
