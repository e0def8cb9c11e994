import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { connectDatabase, readerOf } from '../database/database.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { openWorld, type World } from '../testing/world.js';
import { sealEvents } from './seal-events.job.js';
import { addEvents, eraseByOrder, eventId, ruling, seal } from './testing-log.js';
import { verifyLog } from './verify-audit.job.js';
import { verifyAudit } from './verify-audit.js';
import { writeLinks } from './write-links.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await seal(world);
});
afterAll(() => world.close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);
const sealAgain = () => execute(`update job set runs_at = now() where name = 'seal-events'`);

const HEAD = '{ auditHead { position hash sealedAt } }';
const STATE = `{ auditState { head { position } waiting
  check { at verified faultCount faults { kind position event { reference actorName } } } } }`;
const position = async (): Promise<number> => (await world.public.run(HEAD)).data.auditHead?.position ?? 0;
const state = async () => (await world.as('admin').run(STATE)).data.auditState;
const whole = async () => (await verifyAudit(readerOf(world.orm.em.fork()))).faults;

/** Two changes and a refused attempt. */
async function work(): Promise<void> {
  const cards = cardSteps(world);
  const { reference, version } = await cards.draft('Ancien titre');
  await cards.update('secretariat', { reference, version, title: { fr: 'Nouveau titre' } });
  await cards.update('member.civil', { reference, version, title: { fr: 'Interdit' } });
}

test('what was done and tried is sealed within a minute, and everybody may keep the head', async () => {
  const before = await position();
  await work();
  const { waiting } = await state();
  expect(waiting).toBeGreaterThanOrEqual(3);
  await seal(world);
  expect(await position()).toBe(before + waiting);
  expect(await state()).toMatchObject({ head: { position: before + waiting }, waiting: 0 });
  const { data } = await world.public.run(`{ auditHead { hash } auditAnchors { day position hash } }`);
  expect(data.auditHead.hash).toMatch(/^[0-9a-f]{64}$/u);
  expect(data.auditAnchors).toEqual([
    { day: expect.any(String), position: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/u) },
  ]);
  expect(await whole()).toEqual([]);
});

test('nobody but an administrator reads how the log stands', async () => {
  for (const account of ['secretariat', 'member.civil', 'officer.justice'])
    expect((await world.as(account).run(STATE)).errors, account).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await world.stranger.run(STATE)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});

test('who commits late is sealed late and not lost, and a seal waits for nobody', async () => {
  const slow = await connectDatabase(world.connection, 1);
  const em = slow.em.fork();
  await em.begin();
  await em.execute(`insert into audit_event (id, at, operation, record_type, outcome, changes)
    values (gen_random_uuid(), now(), 'Mutation.slow', 'OPERATION', 'DONE', '[]')`);
  await work();
  await seal(world);
  const between = await position();
  await em.commit();
  await slow.close();
  await seal(world);
  expect(await position()).toBe(between + 1);
  expect(await whole()).toEqual([]);
});

test('a seal that is killed never happened, and the next one makes up for it; two instances make one', async () => {
  const before = await position();
  await work();
  await sealAgain();
  const killed = {
    ...sealEvents,
    run: async (run: Parameters<typeof sealEvents.run>[0]) => {
      await sealEvents.run(run);
      throw new Error('killed');
    },
  };
  expect(await runDueJobs(world.orm, [killed])).toMatchObject([{ error: new Error('killed') }]);
  expect(await position()).toBe(before);
  const { waiting } = await state();
  const other = await connectDatabase(world.connection, 1);
  await sealAgain();
  await Promise.all([world.orm, other].map((orm) => runDueJobs(orm, [sealEvents])));
  await other.close();
  expect(await position()).toBe(before + waiting);
  expect(await whole()).toEqual([]);
});

test('whoever is handed the links follows them to the head with nothing but SHA-256, and reads nothing of anybody', async () => {
  const written: string[] = [];
  await writeLinks(
    readerOf(world.orm.em.fork()),
    new Writable({ write: (chunk, _encoding, done) => (written.push(String(chunk)), done()) }),
  );
  let previous = '0'.repeat(64);
  for (const line of written.join('').trim().split('\n')) {
    const { position: at, event, sealedAt, hash, ...rest } = JSON.parse(line);
    expect(rest).toEqual({});
    previous = createHash('sha256')
      .update(JSON.stringify({ event, position: at, previous, sealedAt }))
      .digest('hex');
    expect(hash, `position ${at}`).toBe(previous);
  }
  expect((await world.public.run(HEAD)).data.auditHead.hash).toBe(previous);
});

test('SU-08: an event, a seal and an anchor are only added to; an event is emptied by an order to erase, and once', async () => {
  await work();
  await seal(world);
  for (const table of ['audit_event', 'audit_link', 'audit_anchor']) {
    for (const statement of [`delete from ${table}`, `truncate ${table}`])
      await expect(execute(statement), statement).rejects.toThrow(/never changed or removed/u);
  }
  await expect(execute(`update audit_link set position = 7`)).rejects.toThrow(/never changed/u);
  await expect(execute(`update audit_event set outcome = 'DONE'`)).rejects.toThrow(/never changed/u);
  await expect(
    execute(`update audit_event set actor_name = null, actor_id = null, record_id = null, reference = null,
    changes = '[]', salt = null, kept_hash = 'x', erased_by = id`),
  ).rejects.toThrow(/never changed/u);
  await ruling(world, async (read) => {
    await addEvents(read, 3);
    await eraseByOrder(read, [1, 2], 4);
    expect((await verifyAudit(read)).faults).toEqual(
      [1, 2, 3].map((number) => ({ kind: 'EVENT_ADDED', position: null, eventId: eventId(number) })),
    );
  });
});

test('every night the whole log is walked, and an administrator reads where it does not hold', async () => {
  await runDueJobs(world.orm, [verifyLog]);
  const holds = await state();
  expect(holds.check).toMatchObject({ verified: holds.head.position, faultCount: 0, faults: [] });
  await execute('alter table audit_event disable trigger user');
  const [event] = await execute<{ reference: string }>(
    `update audit_event set actor_name = 'somebody else' where id = (
      select event_id from audit_link join audit_event e on e.id = event_id where e.reference is not null order by position limit 1)
     returning reference`,
  );
  await execute(`update job set runs_at = now() where name = 'verify-audit'`);
  await runDueJobs(world.orm, [verifyLog]);
  const { faults, faultCount } = (await state()).check;
  expect(faultCount).toBe(1);
  expect(faults).toEqual([
    {
      kind: 'EVENT_CHANGED',
      position: expect.any(Number),
      event: { reference: event!.reference, actorName: 'somebody else' },
    },
  ]);
});
