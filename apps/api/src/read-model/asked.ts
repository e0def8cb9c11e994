import {
  getNamedType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { NotCompiled } from './not-compiled.js';

/** A field somebody asks for, under the name of the answer, with those asked of it. */
export interface Asked {
  name: string;
  field: string;
  /** Its place among the fields of the operation that have arguments; null for one without. */
  arguments: number | null;
  of: readonly Asked[];
}

/** An operation as a tree of fields, fragments taken in; and its fields with arguments, in the order they were met. */
export interface Selection {
  root: readonly Asked[];
  withArguments: readonly { definition: GraphQLField<unknown, unknown>; node: FieldNode }[];
}

/** Reads an operation whose answer has the same shape whatever its variables: directives leave that open. */
export function readSelection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Selection {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const withArguments: { definition: GraphQLField<unknown, unknown>; node: FieldNode }[] = [];

  const read = (type: GraphQLObjectType, nodes: readonly FieldNode[]): Asked => {
    const [node] = nodes;
    const field = node!.name.value;
    const definition = type.getFields()[field];
    if (field !== '__typename' && !definition) throw new NotCompiled(field);
    const own = { name: node!.alias?.value ?? field, field };
    if (!definition) return { ...own, field: `__typename ${type.name}`, arguments: null, of: [] };
    const place = definition.args.length > 0 ? withArguments.push({ definition, node: node! }) - 1 : null;
    const inner = getNamedType(definition.type);
    if (!isObjectType(inner)) return { ...own, arguments: place, of: [] };
    const fields = collectSubfields(schema, fragments, {}, inner, nodes);
    return { ...own, arguments: place, of: [...fields.values()].map((asked) => read(inner, asked)) };
  };

  if (hasDirectives(document)) throw new NotCompiled('directives');
  const query = schema.getQueryType()!;
  const fields = collectFields(schema, fragments, {}, query, operation.selectionSet);
  return { root: [...fields.values()].map((nodes) => read(query, nodes)), withArguments };
}

function hasDirectives(node: unknown): boolean {
  if (node === null || typeof node !== 'object') return false;
  if (Array.isArray(node)) return node.some(hasDirectives);
  const { directives, loc: _loc, ...inner } = node as { directives?: readonly unknown[]; loc?: unknown };
  return (directives?.length ?? 0) > 0 || Object.values(inner).some(hasDirectives);
}
