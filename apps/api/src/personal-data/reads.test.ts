import { alertingReads } from '@iltizam/domain/personal-reads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receivedOne } from '../proposals/testing-portal.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let reference: string;
let email: string;
beforeAll(async () => {
  world = await openWorld();
  ({ reference, email } = await receivedOne(world));
});
afterAll(() => world.close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

const readAuthor = `mutation ($input: ReadAuthorInput!) { readAuthor(input: $input) { author { name email organisation capacity } } }`;
const ask = (account: string, reason: string, proposal = reference) =>
  world.as(account).run(readAuthor, { input: { proposal, reason } });
const why = 'Appel de la personne au sujet de sa proposition.';

test('PR-10: who wrote a proposal is shown to the secretariat and administrators who say why, and each look is written down', async () => {
  for (const account of ['member.civil', 'officer.justice'])
    expect((await ask(account, why)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await ask('secretariat', ' ')).errors).toMatchObject([
    { code: 'REASON_REQUIRED', field: 'reason' },
  ]);
  expect((await ask('secretariat', why, 'ma-nap-3-p9999')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  for (const account of ['secretariat', 'admin'])
    expect((await ask(account, why)).data.readAuthor.author).toEqual({
      name: 'كاتبة المقترح',
      email,
      organisation: null,
      capacity: 'INDIVIDUAL',
    });
  expect((await ask('admin', why, 'ma-nap-2-p0001')).data.readAuthor.author).toBeNull();
  const { data } = await world
    .as('admin')
    .run(
      `query ($reference: String) { auditEvents(first: 20, filter: { reference: $reference }) { edges { node { actorRole operation outcome changes { field after } } } } }`,
      { reference },
    );
  const looks = data.auditEvents.edges
    .map(({ node }: { node: { operation: string } }) => node)
    .filter((node: { operation: string }) => node.operation === 'Mutation.readAuthor');
  const changes = [
    { field: 'people', after: '1' },
    { field: 'reason', after: why },
  ];
  expect(looks).toEqual([
    { actorRole: 'ADMINISTRATOR', operation: 'Mutation.readAuthor', outcome: 'DONE', changes },
    { actorRole: 'SECRETARIAT', operation: 'Mutation.readAuthor', outcome: 'DONE', changes },
  ]);
});

test('PR-10: whoever looks at very many within an hour is told of to the administrators, once', async () => {
  const [meeting] = await execute<{ reference: string }>(
    `select reference from meeting where reference = 'ma-nap-3-m01' or reference like 'ma-nap-2-m%' order by 1 limit 1`,
  );
  await execute(
    `insert into citizen (id, email, language, created_at)
     select gen_random_uuid(), 'guest' || n || '@example.org', 'ar', now() from generate_series(1, ?) n`,
    [alertingReads - 2],
  );
  await execute(
    `insert into meeting_registration (id, meeting_id, citizen_id, name, state, code, registered_at)
     select gen_random_uuid(), (select id from meeting where reference = ?), c.id, 'A guest',
       'ACCEPTED', substr(md5(c.email), 1, 6), now() from citizen c where c.email like 'guest%'`,
    [meeting!.reference],
  );
  const list = `query ($meeting: String!) { meetingRegistrations(meeting: $meeting) { name } }`;
  const alerts = () =>
    execute<{ facts: object; mails: number }>(
      `select facts, count(*)::int as mails from mail where kind = 'PERSONAL_READS' group by facts`,
    );
  const administrators = 2;
  const answer = await world.as('secretariat').run(list, { meeting: meeting!.reference });
  expect(answer.data.meetingRegistrations).toHaveLength(alertingReads - 2);
  // With the one of before there is one left.
  expect(await alerts()).toEqual([]);
  // The same again is nobody new.
  await ask('secretariat', why);
  expect(await alerts()).toEqual([]);
  const { reference: another } = await receivedOne(world);
  await ask('secretariat', why, another);
  expect(await alerts()).toMatchObject([{ facts: { people: alertingReads }, mails: administrators }]);
  await ask('secretariat', why);
  expect(await alerts()).toHaveLength(1);
});
