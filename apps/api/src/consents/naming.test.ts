import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey } from '../citizens/testing-citizens.js';
import { moderateNow, receivedOne } from '../proposals/testing-portal.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type Someone, type World } from '../testing/world.js';

const NAME = 'Autrice Zwq';
const CONSENTED = { input: { name: NAME, consents: ['HANDLING', 'SHOW_NAME'] } };

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

async function letAppear(reference: string): Promise<void> {
  expect((await moderateNow(world, reference, { shown: true })).errors).toEqual([]);
}

const choose = (who: Someone, named: boolean) =>
  who.run(`mutation ($input: ChooseNamingInput!) { chooseNaming(input: $input) { named } }`, {
    input: { named, idempotencyKey: newKey() },
  });
const read = `query ($r: String!) { proposal(reference: $r) { authorName } }`;
const nameOf = async (reference: string) =>
  (await server.ask('/graphql', read, { variables: { r: reference } })).body.data!['proposal'];

/** Everything anybody can take home in which a proposal stands. */
async function taken(reference: string): Promise<string> {
  const paths = [
    '/data/proposals.csv',
    '/data/proposals.jsonl',
    '/feeds/changes.atom',
    `/feeds/proposals/${reference}.atom`,
  ];
  return (await Promise.all(paths.map(async (path) => (await server.fetch(path)).text()))).join('\n');
}
const changesOf = (reference: string) =>
  execute<{ kind: string }>('select kind from public_change where reference = ? order by sequence', [
    reference,
  ]);

test('PR-03: an author is named who agreed to it, once the proposal is published, and by nobody any more once they take it back', async () => {
  const { reference, author } = await receivedOne(world, 'named', CONSENTED);
  const staff = (account: string) => world.as(account).run(read, { r: reference });
  expect((await staff('secretariat')).data.proposal.authorName).toBeNull();
  await letAppear(reference);
  expect(await nameOf(reference)).toEqual({ authorName: NAME });
  const told = (await changesOf(reference)).length;

  expect((await choose(world.public, false)).errors).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'enterFirst' } },
  ]);
  expect((await choose(author, false)).data.chooseNaming).toEqual({ named: false });
  // What the api gives again for a moment is over; a page is never kept, and files never held it.
  await expect.poll(() => nameOf(reference), { timeout: 60_000 }).toEqual({ authorName: null });
  for (const account of ['secretariat', 'member.civil', 'admin'])
    expect((await staff(account)).data.proposal?.authorName ?? null).toBeNull();
  expect(await taken(reference)).not.toContain('Zwq');
  // Whoever keeps a copy learns that it changed.
  expect((await changesOf(reference)).slice(told)).toEqual([{ kind: 'UPDATED' }]);

  expect((await choose(author, true)).data.chooseNaming).toEqual({ named: true });
  await expect.poll(() => nameOf(reference), { timeout: 60_000 }).toEqual({ authorName: NAME });
});

test('PR-03: who did not agree is named nowhere, and who screens blind reads no name', async () => {
  const { reference } = await receivedOne(world, 'unnamed', { input: { name: NAME } });
  await letAppear(reference);
  expect(await nameOf(reference)).toEqual({ authorName: null });
  const shown = await receivedOne(world, 'blind', CONSENTED);
  await letAppear(shown.reference);
  const ask = (account: string) => world.as(account).run(read, { r: shown.reference });
  expect((await ask('member.civil')).data.proposal.authorName).toBe(NAME);
  await execute(`update plan set blind_screening = true where reference = 'ma-nap-3'`);
  expect((await ask('member.civil')).data.proposal.authorName).toBeNull();
  await execute(`update plan set blind_screening = false where reference = 'ma-nap-3'`);
});

test('PR-05: a person corrects their name wherever it is held, shown or not, and nobody else’s', async () => {
  const { reference, author } = await receivedOne(world, 'corrects', CONSENTED);
  await letAppear(reference);
  const correct = (who: Someone, name: string) =>
    who.run(`mutation ($input: CorrectNameInput!) { correctName(input: $input) { name } }`, {
      input: { name, idempotencyKey: newKey() },
    });
  expect((await correct(world.public, 'X')).errors).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'enterFirst' } },
  ]);
  expect((await correct(author, ' ')).errors).toMatchObject([{ code: 'INVALID_INPUT', field: 'name' }]);
  expect((await correct(author, 'Autrice corrigée')).data.correctName).toEqual({ name: 'Autrice corrigée' });
  // A name nobody read is not shown; the proposal stays.
  await expect.poll(() => nameOf(reference), { timeout: 60_000 }).toEqual({ authorName: null });
  await letAppear(reference);
  await expect.poll(() => nameOf(reference), { timeout: 60_000 }).toEqual({ authorName: 'Autrice corrigée' });
  const held = await execute(`select name from proposal_author where name like 'Autrice corr%'`);
  expect(held).toHaveLength(1);
  const logged = await execute(`select from audit_event a where a::text like '%Autrice%'`);
  expect(logged).toEqual([]);
});

test('PR-09: what somebody agreed to is kept with its text, its time and its language, and nothing else is', async () => {
  const { email } = await receivedOne(world, 'consents', CONSENTED);
  const given = await execute(
    `select n.purpose, n.version, n.language, n.given_at is not null as dated, n.withdrawn_at
     from consent n join citizen c on c.id = n.citizen_id where c.email = ? order by 1`,
    [email],
  );
  const kept = { version: '2026-11', language: 'ar', dated: true, withdrawn_at: null };
  expect(given).toEqual([
    { purpose: 'HANDLING', ...kept },
    { purpose: 'SHOW_NAME', ...kept },
  ]);
});
