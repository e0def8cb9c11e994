import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { openMailServer, type MailServer } from './mail-server.js';
import { sendDue } from './send-due.js';
import { TestSmtp } from './testing-smtp.js';

let world: World;
let smtp: TestSmtp;
let server: MailServer;
/** As long as nothing is heard, and a pause no test waits for. */
const times = { patienceMs: 2_000, pauseMs: 600_000 };
beforeAll(async () => {
  world = await openWorld();
  smtp = await new TestSmtp().open();
  server = openMailServer(smtp.url, pino({ level: 'silent' }), { ...times, name: 'portal.example' });
});
afterAll(async () => {
  await smtp.close();
  await world.close();
});

const send = () =>
  sendDue(readerOf(world.orm.em.fork()), { server, from: 'a@portal.example', origin: 'https://portal.example' }); // prettier-ignore
async function invite(name: string, locale: string): Promise<void> {
  const input = { email: `${name}@example.org`, name, locale };
  const { errors } = await world.as('admin').run(`mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }`, { input }); // prettier-ignore
  expect(errors).toEqual([]);
}
const arrivedFor = (name: string) => smtp.arrived.filter(({ to }) => to === `${name}@example.org`);

test('a server that takes longer for a mail than it may be silent is not away: the mail arrives, and others after it', async () => {
  await world.orm.em.fork().execute('delete from mail');
  // Six answers for one mail: together more than the patience, each far less.
  smtp.paceMs = 500;
  await invite('slow', 'AR');
  expect(await send()).toBe(1);
  expect(arrivedFor('slow')).toHaveLength(1);
  expect(await server.ready()).toBe(true);
  smtp.paceMs = 0;
  await invite('next', 'FR');
  expect(await send()).toBe(1);
  expect(smtp.asked).toBe(2);
  expect(smtp.names).toEqual(['portal.example', 'portal.example']);
  expect(arrivedFor('slow')[0]!.content).toMatch(/^From: =\?UTF-8\?B\?\S+\?= <a@portal\.example>\r$/mu);
  expect(arrivedFor('next')[0]!.content).toMatch(/^From: Iltizam <a@portal\.example>\r$/mu);
});

test('how long it looks into a mail it takes is no silence; that it says nothing before is', async () => {
  smtp.forNext = () => 'mute';
  await invite('looked-into', 'FR');
  const sending = send();
  await expect.poll(() => arrivedFor('looked-into')).toHaveLength(1);
  await pause(times.patienceMs + 100);
  const { asked } = smtp;
  expect(await server.ready()).toBe(true);
  expect(smtp.asked).toBe(asked);
  smtp.hangUp();
  expect(await sending).toBe(1);

  smtp.forNext = () => 'unheard';
  await invite('unheard', 'FR');
  expect(await send()).toBe(1);
  smtp.forNext = () => 'well';
  // It is left alone for a while, and what was not taken is as it was.
  expect(await server.ready()).toBe(false);
  expect(smtp.asked).toBe(asked + 1);
  const [mail] = await world.orm.em.fork().execute<object[]>(
    `select attempts, unanswered, failure, due_at <= now() as due from mail
     where account_id = (select id from account where email = 'unheard@example.org')`,
  );
  expect(mail).toEqual({ attempts: 0, unanswered: 0, failure: 'ETIMEDOUT', due: true });
  expect(arrivedFor('unheard')).toEqual([]);
});
