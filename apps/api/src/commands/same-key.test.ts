import { scopes } from '@iltizam/domain/api-clients';
import type { Citizen } from '@iltizam/domain/citizen-links';
import { columns, operations } from '@iltizam/domain/permissions';
import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { mailedTokens, sendLink, solved } from '../citizens/testing-citizens.js';
import { buildSchemas } from '../graphql/schema.js';
import { anyDocument } from '../permissions/any-document.js';
import { accountAmong, addMembersOfPlans } from '../permissions/testing-members-of-plans.js';
import { openWorld, type Someone, type World } from '../testing/world.js';

let world: World;
let application: Caller;
const schemas = await buildSchemas();
const citizen: Citizen = {
  id: '00000000-0000-7000-8000-00000000c171',
  email: 'reader@example.org',
  language: 'fr',
};
beforeAll(async () => {
  world = await openWorld();
  await addMembersOfPlans(world);
  const who = await world.client(scopes);
  const [client] = await execute<{ id: string }>('select id from api_client');
  application = { who, keys: `client:${client!.id}` };
  await execute(
    `insert into citizen (id, email, language, created_at) values ('${citizen.id}', '${citizen.email}', 'fr', now())`,
  );
});
afterAll(() => world.close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

type Operation = keyof typeof operations;
type Field = GraphQLField<unknown, unknown>;

const inputOf = ({ args }: Field) => {
  const input = args[0] && getNamedType(args[0].type);
  return isInputObjectType(input) ? input.getFields() : {};
};
const mutations = (schema: GraphQLSchema): Field[] => Object.values(schema.getMutationType()!.getFields());
const all = [
  ...new Map(
    [schemas.public, schemas.staff].flatMap(mutations).map((field) => [field.name, field] as const),
  ).values(),
];

/** Mutations without a key: what they do is done however often they are sent, or leaves nothing but a file. */
const without = [
  'exportAudit',
  'exportCardSheet',
  'exportMyData',
  'heartbeat',
  'leave',
  'leavePortal',
  'readAuthor',
  'saveProposalDraft',
  'unsubscribe',
];

test('RE-06: every mutation takes a key, but those that do not need one', () => {
  const lacking = all.filter((field) => !('idempotencyKey' in inputOf(field))).map(({ name }) => name);
  expect(lacking.toSorted()).toEqual(without);
});

interface Caller {
  who: Someone;
  /** Whose keys are theirs. */
  keys: string;
}

async function callerOf(operation: Operation): Promise<Caller> {
  const may = columns.filter((column) => operations[operation][column] !== 'no');
  if (may.includes('PUBLIC')) return { who: world.visitor({ citizen }), keys: `citizen:${citizen.id}` };
  const account = accountAmong(may);
  if (account === undefined) return application;
  const [user] = await execute<{ id: string }>('select id from account where email = ?', [
    demoEmail(account),
  ]);
  return { who: world.as(account), keys: user!.id };
}

/** What has to be right of an input before anybody asks what was sent under its key. */
const rightly: Record<string, object> = {
  sendProposal: { consents: ['HANDLING'] },
  sendCandidacy: { consents: ['CANDIDACY'], kind: 'PERSON' },
  submitComment: { consents: ['HANDLING'] },
  follow: { consent: true },
  commentOnProposal: { text: { fr: 'Un mot.', original: 'FR' } },
};

const keyed = all.filter(({ name }) => !without.includes(name)).map(({ name }) => name);
describe('RE-06: what was sent under a key', () => {
  test.each(keyed)('%s', async (name) => {
    const operation = `Mutation.${name}` as Operation;
    const { who, keys } = await callerOf(operation);
    const isStaff = keys !== application.keys && !keys.startsWith('citizen:');
    const { document, variables } = anyDocument(isStaff ? schemas.staff : schemas.public, operation);
    const { input } = variables as { input: object };
    const send = (key: string) =>
      who.run(document, { input: { ...input, ...rightly[name], idempotencyKey: key } });
    const keep = (whose: string, key: string) =>
      execute(
        `insert into idempotency_key (actor_id, operation, key, input_hash, answer, created_at)
         values (?, ?, ?, 'of something else', '{}', now() - interval '24 hours')`,
        [whose, operation, key],
      );

    await keep(keys, 'mine');
    const again = await send('mine');
    expect(again.errors.map(({ code, field }) => [code, field])).toEqual([
      ['CONFLICTING_KEY', 'idempotencyKey'],
    ]);
    await keep('somebody else', 'theirs');
    const other = await send('theirs');
    expect(other.errors.map(({ code }) => code)).not.toContain('CONFLICTING_KEY');
  });
});

test('RE-06: a stranger who sends a form again whose proof is spent gets the answer they missed', async () => {
  const who = world.visitor({ network: 'cut off' });
  const proof = await solved(world, 'ENTER');
  const send = (idempotencyKey: string) =>
    who.run(sendLink, {
      input: { idempotencyKey, guard: { email: 'cut.off@example.org', language: 'FR', proof } },
    });
  const first = await send('once');
  expect(first).toEqual({ data: { sendLink: { sent: true } }, errors: [] });
  expect(await send('once')).toEqual(first);
  expect(await mailedTokens(world, 'cut.off@example.org')).toHaveLength(1);
  expect((await send('another')).errors).toMatchObject([{ facts: { why: 'proofSpent' } }]);
});
