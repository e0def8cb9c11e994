import { scopes } from '@iltizam/domain/api-clients';
import type { Citizen } from '@iltizam/domain/citizen-links';
import { inputRows, limitedNames, readTooLong } from '@iltizam/domain/input-limits';
import { draftField, draftLimit } from '@iltizam/domain/draft-fields';
import { isLocale, locales } from '@iltizam/domain/languages';
import { columns, operations } from '@iltizam/domain/permissions';
import { textLimits } from '@iltizam/domain/text-limits';
import { buildSchema, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsOf as cardTextsOf } from '../card-reports/written-texts.js';
import { anyDocument } from '../permissions/any-document.js';
import { accountAmong, addMembersOfPlans } from '../permissions/testing-members-of-plans.js';
import { openWorld, type Answer, type Someone, type World } from '../testing/world.js';
import { holdTexts } from './hold-texts.js';
import { buildSchemas } from './schema.js';
import { atLimit, textsOf, withTexts, writings, type SentText } from './testing-texts.js';

let world: World;
let application: Someone;
const schemas = await buildSchemas();
const citizen: Citizen = {
  id: '00000000-0000-7000-8000-00000000c172',
  email: 'writer@example.org',
  language: 'fr',
};
beforeAll(async () => {
  world = await openWorld();
  await addMembersOfPlans(world);
  application = await world.client(scopes);
  await world.orm.em.execute(
    `insert into citizen (id, email, language, created_at) values ('${citizen.id}', '${citizen.email}', 'fr', now())`,
  );
});
afterAll(() => world.close());

type Mutation = GraphQLField<unknown, unknown>;
type Door = 'public' | 'staff';
const mutationsOf = (schema: GraphQLSchema): Mutation[] =>
  Object.values(schema.getMutationType()!.getFields()).filter((field) => textsOf(field).length > 0);

/** Somebody who may call it through this door; null where that is nobody. */
function callerOf(door: Door, name: string): Someone | null {
  const row = operations[`Mutation.${name}` as keyof typeof operations];
  const may = columns.filter((column) => row[column] !== 'no');
  if (door === 'public')
    return may.includes('PUBLIC') ? world.visitor({ citizen }) : may.includes('CLIENT') ? application : null;
  const account = accountAmong(may);
  return account === undefined ? null : world.as(account);
}

/** As `anyDocument`, with every argument. */
function documentOf(schema: GraphQLSchema, { name, args }: Mutation): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = anyDocument(schema, `Mutation.${name}`).document.includes('__typename')
    ? '{ __typename }'
    : '';
  return `mutation Any(${declared}) { ${name}(${given}) ${selection} }`;
}

const tooLong = ({ errors }: Answer) => errors.filter(({ facts }) => facts['why'] === 'tooLong');
const kinds = Object.values(writings);
/** Each text in one kind of letters in turn; with LETTERS=all each in every kind. */
const kindOf = (turn: number) => kinds[turn % kinds.length]!;
const everyKind = process.env['LETTERS'] === 'all';

describe.each(['public', 'staff'] as const)('IN-08: every text of every mutation of the %s door', (door) => {
  const all = mutationsOf(schemas[door]);

  test('at its limit has room, in whatever letters', async () => {
    for (const mutation of all) {
      const who = callerOf(door, mutation.name);
      if (!who) continue;
      const texts = textsOf(mutation);
      for (const round of everyKind ? kinds.keys() : [0]) {
        const sent = withTexts(
          mutation,
          texts.map((text, index) => [text, kindOf(index + round)(atLimit(text))] as const),
        );
        const answer = await who.run(documentOf(schemas[door], mutation), sent);
        expect(tooLong(answer), mutation.name).toEqual([]);
      }
    }
  });

  test('with one letter more is refused by its name and its limit, which people can be told', async ({
    annotate,
  }) => {
    let asked = 0;
    const tried = new Set<string>();
    for (const mutation of all) {
      const who = callerOf(door, mutation.name);
      if (!who) continue;
      tried.add(mutation.name);
      const document = documentOf(schemas[door], mutation);
      for (const text of textsOf(mutation)) {
        const chosen = everyKind ? kinds : [kindOf(asked)];
        for (const letters of chosen) {
          asked++;
          const sent = withTexts(mutation, [[text, letters(atLimit(text, 1))]]);
          const { errors } = await who.run(document, sent);
          expect(errors, `${mutation.name} ${text.steps.join('.')}`).toMatchObject([refusalOf(text)]);
          expect(readTooLong(errors[0]!.field, errors[0]!.facts)).toMatchObject({ label: labelOf(text) });
        }
      }
    }
    const open = all.filter(({ name }) => callerOf(door, name)).map(({ name }) => name);
    expect([...tried]).toEqual(open);
    await annotate(
      `${door}: ${asked} texts of ${tried.size} mutations, each refused one letter too long`,
      'figure',
    );
  });
});

/** What people are told it is: a text by its own name, an id as the reference of a record. */
const labelOf = ({ steps }: SentText) => {
  const name = steps.findLast((step) => !isLocale(step) && step !== '0')!;
  return limitedNames.includes(name) ? expect.any(String) : 'reference';
};

const refusalOf = (text: SentText) => ({
  code: 'LIMIT_EXCEEDED',
  field: text.field,
  facts: { why: 'tooLong', length: atLimit(text, 1), maximum: atLimit(text) },
});

const part = '00000000-0000-7000-8000-000000000001';
/** Every field a draft or an amendment can name, with a value that holds a text; and how a refusal names that text. */
const drafted: [path: string, field: string, value: (text: string) => unknown][] = [
  ...[...cardTextsOf(schemas.staff)].flatMap((column) =>
    locales.map((locale): (typeof drafted)[number] => [
      `${column}.${locale}`,
      `${column}.${locale}`,
      (text) => text,
    ]),
  ),
  ['contact.mailbox', 'contact.mailbox', (text) => text],
  ['expectedResults', 'expectedResults.1.ar', (text) => [{ fr: 'Un.' }, { ar: text }]],
  [`reports.${part}`, `reports.${part}.note.fr`, (text) => ({ percent: 10, note: { fr: text } })],
  [`measurements.${part}`, `measurements.${part}.note.en`, (text) => ({ value: 1, note: { en: text } })],
];

/** The two mutations that take such a field. */
const onCards: [document: string, rest: object][] = [
  [
    'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }',
    { commitment: 'ma-nap-2-c09' },
  ],
  [
    'mutation ($input: AmendCommitmentInput!) { amendCommitment(input: $input) { __typename } }',
    { reference: 'ma-nap-2-c09', version: 1, amendedOn: '2026-01-01', reason: { fr: 'Pourquoi.' } },
  ],
];

test('IN-08: what is typed on a card, whichever field it names', async () => {
  const secretariat = world.as('secretariat');
  for (const [turn, [path, field, value]] of drafted.entries()) {
    const maximum = textLimits[draftLimit(draftField(path)!)];
    const [document, rest] = onCards[turn % onCards.length]!;
    for (const letters of everyKind ? kinds : [kindOf(turn)])
      for (const [over, side] of [
        [0, 'value'],
        [1, 'value'],
        [1, 'base'],
      ] as const) {
        const change = { field: path, [side]: value(letters(maximum + over)) };
        const answer = await secretariat.run(document, { input: { ...rest, changes: [change] } });
        const refusal = {
          code: 'LIMIT_EXCEEDED',
          field,
          facts: { why: 'tooLong', length: maximum + 1, maximum },
        };
        expect(tooLong(answer), path).toMatchObject(over ? [refusal] : []);
      }
  }
});

test('IN-08: no mutation is left out: whoever may call it, through one door or the other', () => {
  const reached = (['public', 'staff'] as const).flatMap((door) =>
    mutationsOf(schemas[door]).filter(({ name }) => callerOf(door, name)),
  );
  const all = mutationsOf(schemas.staff).map(({ name }) => name);
  expect(all.length).toBeGreaterThan(120);
  expect(all.filter((name) => !reached.some((one) => one.name === name))).toEqual([]);
});

test('IN-08: a text nobody gave a limit stops the start', () => {
  const schema = (input: string) =>
    buildSchema(`type Query { a: Int } type Mutation { a(input: A!): Int } input A { ${input} }`);
  expect(() => holdTexts(schema('plan: String! id: ID'))).not.toThrow();
  expect(() => holdTexts(schema('unheardOf: String'))).toThrow(
    'The table of limits has no row for A.unheardOf.',
  );
  expect(() => holdTexts(schema('unheardOf: [String!]'))).toThrow('A.unheardOf');
  expect(() =>
    holdTexts(buildSchema('type Query { a: Int } type Mutation { a(text: String): Int }')),
  ).toThrow('beside an input');
});

test('IN-08: no row is of a field that is gone', () => {
  const inputs = Object.values(schemas.staff.getTypeMap()).filter(isInputObjectType);
  const known = new Set(
    inputs.flatMap((input) =>
      Object.keys(input.getFields()).flatMap((name) => [name, `${input.name}.${name}`]),
    ),
  );
  // What a draft says in words stands on no input: it is a value of the field it names.
  expect(inputRows.filter((row) => !known.has(row))).toEqual(['narrative']);
});

test('IN-08: where the description of a text tells how long it may be, it tells the limit', () => {
  const told = mutationsOf(schemas.staff)
    .flatMap(textsOf)
    .filter((text) => text.told !== null);
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((text) => text.told !== atLimit(text))).toEqual([]);
  // Whoever writes an app of their own finds each limit in the contract, or it is the general one.
  const untold = mutationsOf(schemas.public)
    .flatMap(textsOf)
    .filter((text) => text.told === null);
  const long = untold.filter((text) => text.limit !== 'proof' && atLimit(text) > textLimits.reference);
  expect(long).toEqual([]);
});
