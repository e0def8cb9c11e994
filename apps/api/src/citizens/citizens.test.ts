import { formLimits, proofLife } from '@iltizam/domain/public-forms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { openWorld, type Someone, type World } from '../testing/world.js';
import { openCitizenSession, readCitizenSession } from './citizen-sessions.js';
import { confirm, mailedTokens, newKey, refuse, sendLink, solved } from './testing-citizens.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const from = (network: string): Someone => world.visitor({ network });

/** Asks for a link; `with` says what comes with it. */
const ask = (who: Someone, email: string, guard: Record<string, unknown> = {}) =>
  who.run(sendLink, {
    input: { idempotencyKey: newKey(), guard: { email, language: 'AR', ...guard } },
  });

const use = (document: string, token: string, who: Someone = world.public) =>
  who.run(document, { input: { token, idempotencyKey: newKey() } });

describe('a link by mail', () => {
  test('opens the door of whoever has the address, as often as it is used; unknown ones look like ended ones', async () => {
    expect((await ask(from('a'), '  Reader@Example.org ')).errors).toEqual([]);
    const [token] = await mailedTokens(world, 'reader@example.org');
    const admitted: string[] = [];
    const browser = world.visitor({ admit: async (id) => void admitted.push(id) });
    for (const _ of [1, 2]) expect((await use(confirm, token!, browser)).data.confirmLink.kind).toBe('ENTER');
    expect(new Set(admitted).size).toBe(1);
    await world.orm.em.fork().execute(`update citizen_link set expires_at = now() - interval '1 second'`);
    for (const ended of [token!, 'x'.repeat(43), ''])
      expect((await use(confirm, ended)).errors).toMatchObject([
        { code: 'NOT_FOUND', field: 'token', facts: { why: 'linkEnded' } },
      ]);
  });

  test('that was not asked for is refused: nothing is mailed to the address again, and nobody can tell', async () => {
    await ask(from('b'), 'bystander@example.org');
    const [token] = await mailedTokens(world, 'bystander@example.org');
    expect((await use(refuse, token!)).errors).toEqual([]);
    expect((await ask(from('b'), 'bystander@example.org')).data.sendLink.sent).toBe(true);
    expect(await mailedTokens(world, 'bystander@example.org')).toHaveLength(1);
  });

  test('that ended opens nothing, though what it did is told again under the key it was done with', async () => {
    await ask(from('k'), 'again@example.org');
    const [token] = await mailedTokens(world, 'again@example.org');
    const admitted: string[] = [];
    const browser = world.visitor({ admit: async (id) => void admitted.push(id) });
    const input = { token: token!, idempotencyKey: newKey() };
    for (const _ of [1, 2]) expect((await browser.run(confirm, { input })).errors).toEqual([]);
    expect(admitted).toHaveLength(2);
    await world.orm.em.fork().execute(`update citizen_link set expires_at = now() - interval '1 second'`);
    expect((await browser.run(confirm, { input })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(admitted).toHaveLength(2);
  });

  test('that was not asked for ends what somebody opened with one before', async () => {
    await ask(from('l'), 'stolen@example.org');
    await ask(from('l'), 'stolen@example.org');
    const [first, second] = await mailedTokens(world, 'stolen@example.org');
    let citizenId = '';
    const thief = world.visitor({ admit: async (id) => void (citizenId = id) });
    expect((await use(confirm, first!, thief)).errors).toEqual([]);
    const em = world.orm.em.fork();
    const session = await openCitizenSession(em, citizenId, null, new Date());
    expect(await readCitizenSession(readerOf(em), session, new Date())).toMatchObject({ id: citizenId });
    expect((await use(refuse, second!)).errors).toEqual([]);
    expect(await readCitizenSession(readerOf(em), session, new Date())).toBeNull();
    expect((await use(confirm, first!, thief)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('is kept as a hash, and neither log nor audit nor key knows token or address', async () => {
    await ask(from('c'), 'canary@example.org');
    const [token] = await mailedTokens(world, 'canary@example.org');
    await use(confirm, token!);
    const em = world.orm.em.fork();
    for (const table of [
      'citizen_link',
      'citizen_session',
      'audit_event',
      'outbox_message',
      'idempotency_key',
      'rate_limit',
    ]) {
      const rows = JSON.stringify(await em.execute(`select * from ${table}`));
      expect(rows, table).not.toContain(token);
      expect(rows, table).not.toContain('canary@example.org');
    }
  });
});

describe('AB-02: a proof of work', () => {
  const refused = (why: string) => [{ code: 'INVALID_INPUT', field: 'guard.proof', facts: { why } }];

  test('is good once', async () => {
    const proof = await solved(world, 'ENTER');
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => ask(from(`once-${n}`), `once${n}@example.org`, { proof })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors.length > 0)!.errors).toMatchObject(refused('proofSpent'));
  });

  test('solved for another form, too old, changed or no proof at all is refused', async () => {
    const other = await solved(world, 'PROPOSAL');
    const old = await solved(world, 'ENTER', new Date(Date.now() - (proofLife + 1) * 1000));
    const changed = JSON.parse(Buffer.from(await solved(world, 'ENTER'), 'base64').toString()) as {
      challenge: { parameters: { data: { until: number } } };
    };
    changed.challenge.parameters.data.until += 3600;
    const forged = Buffer.from(JSON.stringify(changed)).toString('base64');
    for (const proof of [other, old, forged, 'nonsense', 'x'.repeat(2_000)])
      expect((await ask(from('d'), 'd@example.org', { proof })).errors).toMatchObject(
        refused('proofInvalid'),
      );
    const { errors } = await ask(from('d'), 'd@example.org', { proof: 'x'.repeat(10_000) });
    expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: 'guard.proof' }]);
  });
});

describe('AB-06: mails to strangers', () => {
  const refused = (why: string) => [
    { code: 'RATE_LIMITED', facts: { why, retryAfterSeconds: expect.any(Number) } },
  ];
  const { network, slow, address } = formLimits;

  test('one address gets three an hour, whoever asks', async () => {
    for (let n = 0; n < address.points; n++)
      expect((await ask(from(`e${n}`), 'Victim@example.org')).errors).toEqual([]);
    for (const spelled of ['victim@example.org', ' VICTIM@example.org'])
      expect((await ask(from('e9'), spelled)).errors).toMatchObject(refused('address'));
    expect(await mailedTokens(world, 'victim@example.org')).toHaveLength(address.points);
  });

  test('one network gets fewer without a proof of work than with one, and another goes on', async () => {
    const tried = [];
    for (let n = 0; n <= slow.points; n++) tried.push(await ask(from('f'), `f${n}@example.org`));
    expect(tried.filter(({ errors }) => errors.length === 0)).toHaveLength(slow.points);
    expect(tried.at(-1)!.errors).toMatchObject(refused('slow'));
    // Scripts or not, the neighbours are not held off.
    const proof = await solved(world, 'ENTER');
    expect((await ask(from('f'), 'honest@example.org', { proof })).errors).toEqual([]);
    expect((await ask(from('g'), 'other@example.org')).errors).toEqual([]);
    expect(network.points).toBe(20);
  });

  test('AB-10: without the counts nothing is received, and a restart gives no new budget', async () => {
    const em = world.orm.em.fork();
    await em.execute('alter table rate_limit rename to rate_limit_lost');
    expect((await ask(from('h'), 'h@example.org')).errors).toMatchObject(refused('countsUnavailable'));
    await em.execute('alter table rate_limit_lost rename to rate_limit');
    // Nothing is remembered in the process: the limits of the test before still hold.
    expect((await ask(from('f'), 'f99@example.org')).errors).toMatchObject(refused('slow'));
  });
});

test('IN-11: one recipient', async () => {
  for (const email of [
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org,b@example.org',
    'a b@example.org',
    '',
  ])
    expect((await ask(from('i'), email)).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'guard.email' },
    ]);
});
