import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildASTSchema, buildSchema, parse, validate, visit, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { checkoutDir } from '../checkout.js';

const contract = (file: string): string => readFileSync(join(checkoutDir, 'packages/contract', file), 'utf8');
const [current, released] = [contract('schema.graphql'), contract('released/schema.graphql')];

async function changes(from: GraphQLSchema, to: GraphQLSchema, level: CriticalityLevel): Promise<string[]> {
  const found = await diff(from, to);
  return found
    .filter(({ criticality }) => criticality.level === level)
    .map(({ message, path }) => `${path}: ${message}`);
}

test('nothing that a client of the last release relies on is gone or different', async () => {
  expect(await changes(buildSchema(released), buildSchema(current), CriticalityLevel.Breaking)).toEqual([]);
});

test('what may surprise a client is in the changelog, by its path', async () => {
  const changelog = contract('CHANGELOG.md');
  const dangerous = await changes(buildSchema(released), buildSchema(current), CriticalityLevel.Dangerous);
  expect(dangerous.filter((change) => !changelog.includes(change.split(': ')[0]!))).toEqual([]);
});

test('a field taken away would be found', async () => {
  const less = visit(parse(current), {
    FieldDefinition: ({ name }) => (name.value === 'methodology' ? null : undefined),
  });
  const without = buildASTSchema(less);
  expect(await changes(buildSchema(current), without, CriticalityLevel.Breaking)).toEqual([
    expect.stringMatching(/^ActionPlan\.methodology: /u),
  ]);
});

test('each release is told in three languages, and in detail', () => {
  const named = [...contract('CHANGELOG.md').matchAll(/^## (.+)$/gmu)].map(([, on]) => on);
  const told = JSON.parse(contract('releases.json')) as { on: string; summary: object; example: string }[];
  expect(told.map(({ on }) => on)).toEqual(named);
  for (const { summary, example } of told) {
    expect(Object.values(summary).filter((text) => String(text).trim() !== '')).toHaveLength(3);
    expect(validate(buildSchema(current), parse(example))).toEqual([]);
  }
});
