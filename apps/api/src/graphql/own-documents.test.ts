import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  typeFromAST,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkoutDir } from '../checkout.js';
import { isFragment, ownDocuments } from '../testing/own-documents.js';
import { costOf } from './cost.js';
import { limits } from './limits.js';
import { buildSchemas } from './schema.js';

let staff: GraphQLSchema;
beforeAll(async () => {
  staff = (await buildSchemas()).staff;
});

const published = globSync('packages/contract/operations/*.graphql', { cwd: checkoutDir }).map(
  (file) => [file, readFileSync(join(checkoutDir, file), 'utf8')] as const,
);

type Fragments = Map<string, FragmentDefinitionNode>;

/** Counted here by themselves, not by the libraries that keep the limits. */
function measure(text: string) {
  const document = parse(text);
  const fragments: Fragments = new Map(
    document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
  );
  const operation = document.definitions.find(
    (one) => one.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const counts = { selections: 0, aliases: 0, directives: 0, depth: 0 };
  const walk = (set: SelectionSetNode, depth: number): void => {
    for (const selection of set.selections) {
      counts.selections++;
      counts.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        counts.depth = Math.max(counts.depth, depth + 1);
        if (selection.alias) counts.aliases++;
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, depth);
      else walk(fragments.get(selection.name.value)!.selectionSet, depth);
    }
  };
  walk(operation.selectionSet, 0);
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens++;
  return { ...counts, tokens, cost: costOf({ schema: staff, document, variables: variablesOf(operation) }) };
}

/** The largest page there is, wherever the size is left open; of the rest only what must be given. */
function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const entries = variableDefinitions.map(({ variable: { name }, type }) => [
    name.value,
    name.value === 'first'
      ? limits.page
      : sample(typeFromAST(staff, type as NamedTypeNode) as GraphQLInputType),
  ]);
  return Object.fromEntries(entries);
}

const scalars: Record<string, unknown> = { Date: '2026-01-01', Int: 1, Float: 1, Boolean: true };

function sample(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return undefined;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (!isInputObjectType(inner)) return scalars[inner.name] ?? 'x';
  return Object.fromEntries(
    Object.entries(inner.getFields()).map(([name, field]) => [name, sample(field.type)]),
  );
}

const ours = ownDocuments().map(({ app, name, text }) => [`${app} ${name}`, text] as const);

describe('GQ-11: what we ask ourselves stays under half of every limit', () => {
  test('there are documents to measure', () => {
    expect(published.length).toBe(12);
    expect(ours.length).toBeGreaterThan(30);
  });

  test.each([...published, ...ours])('%s', (_name, text) => {
    for (const [limit, count] of Object.entries(measure(text))) {
      expect(count, limit).toBeLessThan(limits[limit as keyof typeof limits] / 2);
    }
  });

  test('the largest is known, so that one that grows is noticed', async ({ annotate }) => {
    const costs = [...published, ...ours].map(([name, text]) => ({ name, cost: measure(text).cost }));
    const largest = costs.reduce((most, one) => (one.cost > most.cost ? one : most));
    expect(largest).toMatchInlineSnapshot(`
      {
        "cost": 26624,
        "name": "apps/portal/app Theme",
      }
    `);
    await annotate(
      `the dearest of ${costs.length} documents costs ${largest.cost} of ${limits.cost}`,
      'figure',
    );
  });

  test('the description of the whole schema can be asked', () => {
    const document = parse(getIntrospectionQuery());
    expect(costOf({ schema: staff, document })).toBeLessThan(limits.cost / 2);
  });
});
