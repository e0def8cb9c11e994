import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Fillers count as letters, the others as signs; nobody sees any of them. */
const unseen = ['\u3164', '\u115F', '\u1160', '\uFFA0', '\u00AD', '\u2800', '\u200D'];

/** A text that has to be there, by who writes it, with what is answered where it is not. */
const needed: [
  what: string,
  account: string,
  mutation: string,
  input: (said: string) => object,
  code: string,
  field: string,
][] = [
  [
    'the title of a plan',
    'secretariat',
    'createPlan',
    (said) => ({
      reference: `ma-nap-${said.codePointAt(0)}`,
      title: { fr: said },
      startsOn: '2031-01-01',
      endsOn: '2032-12-31',
      startPrecision: 'DAY',
      endPrecision: 'DAY',
      owner: 'digital-transition',
    }),
    'INVALID_INPUT',
    'title',
  ],
  [
    'the name of a holiday',
    'secretariat',
    'saveHoliday',
    (said) => ({ day: '2031-03-04', name: { fr: said } }),
    'INVALID_INPUT',
    'name',
  ],
  [
    'why a name is read',
    'secretariat',
    'readAuthor',
    (said) => ({ proposal: 'ma-nap-2-p0001', reason: said }),
    'REASON_REQUIRED',
    'reason',
  ],
  [
    'the name of a view',
    'secretariat',
    'createView',
    (said) => ({ name: said, filter: {} }),
    'INVALID_INPUT',
    'name',
  ],
  [
    'the name of an account',
    'admin',
    'createUser',
    (said) => ({ email: `a${said.codePointAt(0)}@example.org`, name: said, locale: 'FR' }),
    'INVALID_INPUT',
    'name',
  ],
];

describe.each(needed)('IN-07: %s', (_, account, mutation, input, code, field) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const say = (said: string) =>
    world.as(account).run(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, {
      input: input(said),
    });

  test.each(unseen)('is missing where it is %j alone', async (letter) => {
    expect((await say(letter.repeat(25))).errors).toMatchObject([{ code, field }]);
  });

  test('is accepted where it says something', async () => {
    expect((await say('Suivi du dossier')).errors).toEqual([]);
  });
});
