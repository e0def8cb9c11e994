import type { Transporter } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { sendDue } from './send-due.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

/** How often each Message-ID reached the mail server, and to whom. */
const received = new Map<string, string[]>();
const take = ({ messageId, to }: { messageId: string; to: { address: string } }) => {
  received.set(messageId, [...(received.get(messageId) ?? []), to.address]);
};
const sending = (sendMail: (mail: never) => Promise<unknown>) => ({
  transport: { sendMail } as unknown as Transporter,
  from: 'a@portal.example',
  origin: 'https://portal.example',
});
const read = () => readerOf(world.orm.em.fork());

/** Nothing comes back any more, as of a process that was killed: what it has committed stands, what it would do is not done. */
const death = () => new Promise<never>(() => {});

/** A sender that is killed while it sends its mails: before some have left, after others have. */
async function killedSender(index: number): Promise<void> {
  let asked = 0;
  let dead = (): void => {};
  const died = new Promise<void>((resolve) => {
    dead = resolve;
  });
  void sendDue(
    read(),
    sending((mail) => {
      if ((asked + index) % 2 === 0) take(mail);
      if (++asked === 10) dead();
      return death();
    }),
  );
  await died;
}

test('RE-28: senders killed before and after a mail has left: each arrives once or twice, under one Message-ID', async ({
  annotate,
}) => {
  const mails = Number(process.env['MAILS'] ?? 100);
  await execute(
    `insert into mail (id, kind, language, account_id, reference, facts, link, created_at, due_at, attempts)
     select gen_random_uuid(), 'MENTION', 'fr', (select id from account order by email limit 1), 'ma-nap-3-p0001',
       '{"reference": "ma-nap-3-p0001"}', '/console', now(), now() - interval '1 minute', 0
     from generate_series(1, ?)`,
    [mails],
  );
  // Every mail dies with a sender once.
  for (let index = 0; index < mails / 10; index++) await killedSender(index);
  const half = received.size;
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(mails);
  // Nobody takes them at once: for all anybody knows they are being sent.
  expect(await sendDue(read(), sending(death))).toBe(0);
  await execute(`update mail set due_at = due_at - interval '5 minutes' where due_at is not null`);
  while (
    (await sendDue(
      read(),
      sending(async (mail) => take(mail)),
    )) > 0
  );
  expect(received.size).toBe(mails);
  const times = [...received.values()].map((each) => each.length);
  expect(times.filter((each) => each === 2)).toHaveLength(half);
  expect(times.filter((each) => each === 1)).toHaveLength(mails - half);
  const [left] = await execute(`select count(*)::int as waiting from mail where sent_at is null`);
  expect(left).toEqual({ waiting: 0 });
  await annotate(`${mails} mails: ${mails - half} arrived once, ${half} twice, 0 lost`, 'figure');
});
