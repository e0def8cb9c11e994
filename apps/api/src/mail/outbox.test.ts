import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, sendLink } from '../citizens/testing-citizens.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.visitor({ network: 'a' }).run(sendLink, {
    input: { idempotencyKey: newKey(), guard: { email: 'reader@example.org', language: 'FR' } },
  });
});
afterAll(() => world.close());

const outbox = `query ($state: MailState) { mails(state: $state) { totalCount edges { node {
  kind to language state createdAt sentAt dueAt attempts failure text link } } } }`;

test('an administrator sees what waits, in a demonstration with the link it holds', async () => {
  const waiting = await world.as('admin').run(outbox, { state: 'WAITING' });
  const [{ node: mail }] = waiting.data.mails.edges;
  expect(mail).toMatchObject({
    kind: 'CONFIRM_ENTER',
    to: 'reader@example.org',
    language: 'FR',
    state: 'WAITING',
    sentAt: null,
    attempts: 0,
    failure: null,
  });
  expect(mail.link).toMatch(/^\/fr\/confirm\?t=/u);
  expect(mail.text).toContain(mail.link);
  expect(new Date(mail.dueAt).getTime()).toBeGreaterThanOrEqual(new Date(mail.createdAt).getTime());
  const none = await world.as('admin').run(outbox, { state: 'SENT' });
  expect(none.data.mails).toEqual({ totalCount: 0, edges: [] });
});

test.each(['secretariat', 'member.civil', 'officer.administration-reform'])(
  '%s is refused it',
  async (account) => {
    const answer = await world.as(account).run(outbox);
    expect(answer.errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  },
);
