import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { runProgram } from '../testing/program.js';
import { openWorld, type World } from '../testing/world.js';
import { openMailServer } from './mail-server.js';
import { sendDue } from './send-due.js';
import { TestSmtp } from './testing-smtp.js';

let world: World;
let smtp: TestSmtp;
beforeAll(async () => {
  world = await openWorld();
  smtp = await new TestSmtp().open();
});
afterAll(async () => {
  await smtp.close();
  await world.close();
});

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);
const sender = () =>
  runProgram(
    fileURLToPath(new URL('testing-sender.mjs', import.meta.url)),
    [JSON.stringify(world.connection), smtp.url],
    {},
  );
/** Mails a sender takes at once: two people, told of five proposals each. */
const AT_ONCE = 10;

/**
 * The mails of two people about five proposals. A sender takes the oldest of each, which are as many as it takes at once.
 */
async function writeMails(count: number): Promise<Map<string, { chain: string; place: number }>> {
  const rows = await execute<{ id: string; chain: string; place: number }>(
    `insert into mail (id, kind, language, account_id, reference, facts, link, created_at, due_at, attempts)
     select gen_random_uuid(), 'MENTION', 'fr', (array(select id from account order by email limit 2))[n % 2 + 1],
       'ma-nap-3-p000' || (n / 2 % 5 + 1), '{"reference": "ma-nap-3-p0001"}', '/console', now(), now() - interval '1 minute', 0
     from generate_series(0, ?::int - 1) n
     returning id, account_id || reference as chain, sequence::int as place`,
    [count],
  );
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

test('RE-28: senders killed before and after a mail has left: each arrives once or twice, under one Message-ID, in order', async ({
  annotate,
}) => {
  const mails = Number(process.env['MAILS'] ?? 30);
  const written = await writeMails(mails);
  const server = openMailServer(smtp.url, pino({ level: 'silent' }));
  const sending = { server, from: 'a@portal.example', origin: 'https://portal.example' };
  // Each mail dies with a sender once: before the server has heard of it, or when it has it and has not said so.
  for (let died = 0; died < mails; died += AT_ONCE) {
    const before = smtp.arrived.length;
    const again = died === 0 ? 0 : AT_ONCE;
    let heard = 0;
    smtp.forNext = () => (++heard <= again ? 'well' : heard % 2 === 0 ? 'mute' : 'unheard');
    const running = sender();
    await expect
      .poll(() => [heard, smtp.arrived.length - before], { timeout: 30_000 })
      .toEqual([again + AT_ONCE, again + AT_ONCE / 2]);
    await running.kill();
    // For all anybody knows they are being sent; and what comes after them waits for them.
    expect(await sendDue(readerOf(world.orm.em.fork()), sending)).toBe(0);
    await execute(`update mail set due_at = due_at - interval '5 minutes' where due_at > now()`);
  }
  smtp.forNext = () => 'well';
  expect(await sender().ended).toBe(0);

  const times = new Map<string, number>();
  const places = new Map<string, number[]>();
  for (const { messageId } of smtp.arrived) {
    times.set(messageId, (times.get(messageId) ?? 0) + 1);
    const { chain, place } = written.get(messageId)!;
    places.set(chain, [...(places.get(chain) ?? []), place]);
  }
  expect([...times.keys()].toSorted()).toEqual([...written.keys()].toSorted());
  const twice = [...times.values()].filter((each) => each === 2).length;
  expect(twice).toBe(mails / 2);
  expect(Math.max(...times.values())).toBe(2);
  expect(places.size).toBe(AT_ONCE);
  for (const [chain, arrived] of places) expect(arrived, chain).toEqual(arrived.toSorted((a, b) => a - b));
  const [left] = await execute(`select count(*)::int as waiting from mail where sent_at is null`);
  expect(left).toEqual({ waiting: 0 });
  await annotate(
    `${mails} mails, ${mails / AT_ONCE} senders killed: ${mails - twice} arrived once, ${twice} twice, 0 lost, in order`,
    'figure',
  );
});
