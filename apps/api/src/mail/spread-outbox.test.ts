import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { spreadOutbox } from './spread-outbox.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const addNote = `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { id } } }`;
const execute = <Row extends object>(text: string): Promise<Row[]> => world.orm.em.fork().execute(text);
const waiting = async (): Promise<string[]> =>
  (await execute<{ kind: string }>('select kind from outbox_message where handled_at is null')).map(
    ({ kind }) => kind,
  );
const mails = async (): Promise<number> =>
  (await execute<{ n: number }>('select count(*)::int as n from mail'))[0]!.n;

test('what changed is noted and waits for nobody; who is named in a note is mailed once', async () => {
  await spreadOutbox(world.orm);
  const before = await mails();
  const [named] = await execute<{ id: string }>(
    `select a.id from account a join membership m on m.account_id = a.id where m.role = 'SECRETARIAT' limit 1`,
  );
  const said = await world.as('member.civil').run(addNote, {
    input: { proposal: 'ma-nap-3-p0008', text: 'Please look.', mentions: [named!.id] },
  });
  expect(said.errors).toEqual([]);
  const noted = `select count(*)::int as n from outbox_message where kind = 'Mutation.addNote'`;
  expect(await execute(noted)).toEqual([{ n: 1 }]);
  expect(await waiting()).toEqual(['note.mention']);
  expect(await spreadOutbox(world.orm)).toBe(1);
  expect(await waiting()).toEqual([]);
  expect(await mails()).toBe(before + 1);
});

test('what an earlier version left open is settled, and nobody is mailed', async () => {
  const before = await mails();
  await execute(
    `insert into outbox_message (at, kind, record_type, reference, payload)
     select now(), 'Mutation.addNote', 'PROPOSAL', 'ma-nap-3-p0008', '{"fields":[]}' from generate_series(1, 700)`,
  );
  while ((await spreadOutbox(world.orm)) > 0);
  expect(await waiting()).toEqual([]);
  expect(await mails()).toBe(before);
});
