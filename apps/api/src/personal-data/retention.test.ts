import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { openWorld, type World } from '../testing/world.js';
import { retention } from './retention.job.js';
import { dayOf } from '@iltizam/domain/country-clock';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

/** As the night's run would on a day so many months from now. */
async function runIn(months: number): Promise<Record<string, unknown>> {
  const now = new Date();
  now.setMonth(now.getMonth() + months);
  return world.orm.em
    .fork()
    .transactional((em) => retention.run({ em, now, today: dayOf(now), stopped: () => false }));
}

test('sessions, limits and networks go when they are over, and not before', async () => {
  await execute(`insert into session (id, token_hash, account_id, created_at, seen_at, expires_at, network, user_agent)
    select gen_random_uuid(), n::text, (select id from account limit 1), now(), now(), now() + n * interval '1 day', '203.0.113.9', 'browser'
    from unnest(array[-1, 5]) n`);
  await execute(`insert into rate_limit (key, points, expire)
    select 'person ' || n, 1, (extract(epoch from now() + n * interval '1 day') * 1000)::bigint from unnest(array[-3, 1]) n`);
  await execute(`insert into api_usage (subject, hour, taken, granted, cost, requests, refused)
    select subject, now() - n * interval '1 day', 1, 1, 1, 1, 0
    from unnest(array[1, 3]) n, unnest(array['network:203.0.113.9', 'client:newsroom']) subject`);
  expect(await runIn(0)).toMatchObject({ session: 1, rate_limit: 1, api_usage: 1, proposal_author: 0 });
  expect(await runIn(0)).toMatchObject({ session: 0, rate_limit: 0, api_usage: 0 });
  const left = await execute<{ subject: string }>(`select subject from api_usage order by 1`);
  expect(left.map(({ subject }) => subject)).toEqual([
    'client:newsroom',
    'client:newsroom',
    'network:203.0.113.9',
  ]);
});

test('PR-06: thirteen months after a proposal is closed nobody is named, and the proposal stays as it was', async () => {
  const [first, second, third] = ['ma-nap-3-p0001', 'ma-nap-3-p0002', 'ma-nap-3-p0003'];
  await execute(
    `insert into proposal_author (id, proposal_id, name, email, capacity, created_at)
     select gen_random_uuid(), id, 'A person', 'person@example.test', 'INDIVIDUAL', now() from proposal where reference = any(?::text[])`,
    [`{${[first, second, third].join(',')}}`],
  );
  await execute(`insert into outcome (id, proposal_id, decision, reason, justification, decided_at, published_at, published_precision, provenance)
    select gen_random_uuid(), id, case reference when '${first}' then 'NOT_RETAINED' else 'RETAINED' end, null,
      '{"ar":"x","fr":null,"en":null,"original":"ar"}', now(), now(), 'INSTANT', 'ENTERED'
    from proposal where reference in ('${first}', '${second}')`);
  const before = await execute(`select * from proposal order by id`);
  expect(await runIn(11)).toMatchObject({ proposal_author: 0 });
  expect(await runIn(13)).toMatchObject({ proposal_author: 1 });
  const authors = await execute<{ reference: string; name: string | null }>(
    `select p.reference, a.name from proposal_author a join proposal p on p.id = a.proposal_id order by 1`,
  );
  expect(authors.map(({ name }) => name)).toEqual([null, 'A person', 'A person']);
  expect(await execute(`select * from proposal order by id`)).toEqual(before);
});

test('PR-06: the table of jobs proves each night what went', async () => {
  await execute('delete from job');
  await execute(`insert into rate_limit (key, points, expire) values ('over', 1, 1)`);
  const [ran] = await runDueJobs(world.orm, [retention]);
  expect(ran).toMatchObject({ name: 'retention', error: null, result: { rate_limit: 1 } });
  const [row] = await execute<{ result: Record<string, number> }>(
    `select result from job where name = 'retention'`,
  );
  expect(row!.result).toMatchObject({ rate_limit: 1, session: 0 });
});
