import { mayCall } from '@iltizam/domain/permissions';
import { anonymous } from '@iltizam/domain/roles';
import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, withRecords, type World } from '../testing/world.js';
import { buildSchemas } from './schema.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(withRecords);
});
afterAll(() => world.close());

type Field = GraphQLField<unknown, unknown>;

const schema = (await buildSchemas()).public;
const isPage = (type: GraphQLObjectType): boolean => 'pageInfo' in type.getFields();
const fieldsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(
    ({ name, args }) =>
      !args.some(isRequiredArgument) &&
      (type !== schema.getQueryType() || mayCall(anonymous, `Query.${name}`) !== 'no'),
  );

/** The shortest way to every type of record, from the lists an operation begins with. */
function waysToTypes(): Map<GraphQLObjectType, Field[]> {
  const ways = new Map<GraphQLObjectType, Field[]>([[schema.getQueryType()!, []]]);
  // A map goes on to what is added while it is walked.
  for (const [type, way] of ways)
    for (const field of fieldsOf(type)) {
      const inner = getNamedType(field.type);
      if (isObjectType(inner) && !ways.has(inner)) ways.set(inner, [...way, field]);
    }
  return ways;
}

/** Lists and pages of records that anybody may ask for, each with a question that reads many at once. */
function listsToAsk(): [name: string, document: string][] {
  return [...waysToTypes()].flatMap(([type, way]) => {
    if (isPage(type) || type.name.endsWith('Edge')) return [];
    return fieldsOf(type).flatMap((field): [string, string][] => {
      const inner = getNamedType(field.type);
      if (!isObjectType(inner) || !(isPage(inner) || isListType(getNullableType(field.type)))) return [];
      const fields = isPage(inner) ? [...way, field, ...insideOf(inner)] : [...way, field];
      const last = getNamedType(fields.at(-1)!.type) as GraphQLObjectType;
      const asked = fields.reduceRight((text, { name, args }, place) => {
        const paged = place === 0 && args.some((argument) => argument.name === 'first');
        return `${paged ? `${name}(first: $first)` : name} { ${text} }`;
      }, leafOf(last));
      const head = asked.includes('$first') ? 'query ($first: Int!) ' : '';
      return [[`${type.name}.${field.name}`, `${head}{ ${asked} }`]];
    });
  });
}

function insideOf(page: GraphQLObjectType): Field[] {
  const { edges } = page.getFields();
  const { node } = (getNamedType(edges!.type) as GraphQLObjectType).getFields();
  return [edges!, node!];
}

const leafOf = (type: GraphQLObjectType): string =>
  fieldsOf(type).find((field) => !isObjectType(getNamedType(field.type)))?.name ?? '__typename';

test.each(listsToAsk())('%s takes as many statements for many rows as for some', async (_name, document) => {
  const sent = (first: number) =>
    world.statements(async () => {
      const { errors } = await world.public.run(document, document.includes('$first') ? { first } : {});
      expect(errors).toEqual([]);
    });
  const [some, many] = [await sent(20), await sent(40)];
  // What none of the first twenty has is read for the others, with what leads to it.
  expect(many).toBeLessThanOrEqual(some + 2);
  // A level of the question is a statement or two, however many rows it has.
  expect(many).toBeLessThanOrEqual(2 * document.split('{').length);
});
