import type { AuditHead } from '@iltizam/domain/audit-chain';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOf, type Reader } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { addEvents, eraseByOrder, eventId, headNow, linkAnew, ruling, seal } from './testing-log.js';
import { verifyAudit } from './verify-audit.js';

const EVENTS = 300;
const ERASED = [10, 100, 250];

let world: World;
let published: AuditHead;
/** Where the first of the generated events stands in the log. */
let first: number;
beforeAll(async () => {
  world = await openWorld();
  const read = readerOf(world.orm.em.fork());
  await addEvents(read, EVENTS);
  await seal(world);
  await eraseByOrder(read, ERASED, EVENTS + 1);
  await seal(world);
  published = await headNow(read);
  first = await placeOf(read, 1);
});
afterAll(() => world.close());

async function placeOf(read: Reader, number: number): Promise<number> {
  const { rows } = await sql<{ position: number }>`
    select position::float8 as position from audit_link where event_id = ${eventId(number)}`.execute(read);
  return rows[0]!.position;
}

/** Faults as lines: what is wrong, and the number of the event where that is one of the generated. */
async function found(read: Reader, kept: readonly AuditHead[] = []): Promise<string[]> {
  const { faults } = await verifyAudit(read, kept);
  return faults.map(({ kind, position, eventId: id }) =>
    id?.startsWith('00000000-0000-7000-8000-') ? `${kind} ${Number(id.slice(-12))}` : `${kind} @${position}`,
  );
}

type Tampering = (read: Reader, number: number) => Promise<string[]>;

/** One column of an event is set to something else. */
const change =
  (column: string, value: string): Tampering =>
  async (read, number) => {
    await sql`update audit_event set ${sql.ref(column)} = ${sql.raw(value)} where id = ${eventId(number)}`.execute(
      read,
    );
    return [`EVENT_CHANGED ${number}`];
  };

/** Each on an event of its own, whose neighbours stay as they are; returns what has to be found. */
const onEvents: readonly Tampering[] = [
  change('actor_name', `'somebody else'`),
  change('actor_name', 'null'),
  change('actor_id', 'gen_random_uuid()'),
  change('actor_role', `'OFFICER'`),
  change('operation', `'Mutation.decideCommitment'`),
  change('record_type', `'PROPOSAL'`),
  change('record_id', 'null'),
  change('reference', `'ma-nap-1-c1'`),
  change('outcome', `'NOT_ALLOWED'`),
  change('request_id', `'0'`),
  change('at', `at + interval '1 microsecond'`),
  change('changes', `'[]'`),
  change('changes', `jsonb_set(changes, '{0,before}', '"Avant"')`),
  change('changes', `changes || changes`),
  change('changes', `jsonb_set(changes, '{0,by}', '"x"')`),
  change('salt', 'gen_random_uuid()'),
  async (read, number) => {
    await sql`delete from audit_event where id = ${eventId(number)}`.execute(read);
    return [`EVENT_MISSING ${number}`];
  },
  async (read, number) => {
    const added = EVENTS + 1000 + number;
    await sql`insert into audit_event (id, at, operation, record_type, outcome, changes)
      select ${eventId(added)}, at, operation, record_type, outcome, changes from audit_event
      where operation = 'Mutation.updateCommitment' order by at limit 1`.execute(read);
    return [`EVENT_ADDED ${added}`];
  },
  async (read, number) => {
    await sql`update audit_event a set actor_name = b.actor_name, changes = b.changes, reference = b.reference, salt = b.salt
      from audit_event b where a.id in (${eventId(number)}, ${eventId(number + 1)})
        and b.id in (${eventId(number)}, ${eventId(number + 1)}) and a.id <> b.id`.execute(read);
    return [`EVENT_CHANGED ${number}`, `EVENT_CHANGED ${number + 1}`];
  },
  async (read, number) => {
    await sql`update audit_link set event_hash = repeat('0', 64) where event_id = ${eventId(number)}`.execute(
      read,
    );
    return [`EVENT_CHANGED ${number}`, `LINK_BROKEN ${number}`];
  },
  async (read, number) => {
    await sql`update audit_link set hash = repeat('a', 64) where event_id = ${eventId(number)}`.execute(read);
    return [`LINK_BROKEN ${number}`, `LINK_BROKEN ${number + 1}`];
  },
  async (read, number) => {
    await sql`update audit_link set sealed_at = sealed_at - interval '1 minute' where event_id = ${eventId(number)}`.execute(
      read,
    );
    return [`LINK_BROKEN ${number}`];
  },
  async (read, number) => {
    const place = first + number - 1;
    await sql`delete from audit_link where event_id = ${eventId(number)}`.execute(read);
    return [`EVENT_ADDED ${number}`, `LINK_MISSING @${place}`];
  },
  // Order: two events change places, each with its hash.
  async (read, number) => {
    await sql`with two as (delete from audit_link where event_id in (${eventId(number)}, ${eventId(number + 1)}) returning *)
      insert into audit_link (position, event_id, event_hash, hash, sealed_at)
      select a.position, b.event_id, b.event_hash, a.hash, a.sealed_at from two a join two b on b.position <> a.position`.execute(
      read,
    );
    return [`LINK_BROKEN ${number}`, `LINK_BROKEN ${number + 1}`];
  },
  // Emptied as if by law: by no order, and by the order that was for others.
  async (read, number) => {
    await emptied(read, number, eventId(number + 1));
    return [`ERASED_WITHOUT_ORDER ${number}`, `EVENT_CHANGED ${number}`];
  },
  async (read, number) => {
    await emptied(read, number, eventId(EVENTS + 1));
    return [`ERASED_WITHOUT_ORDER ${number}`, `EVENT_CHANGED ${number}`];
  },
];

const emptied = (read: Reader, number: number, order: string): Promise<unknown> =>
  sql`update audit_event set actor_id = null, actor_name = null, record_id = null, reference = null, changes = '[]',
    salt = null, kept_hash = repeat('b', 64), erased_by = ${order} where id = ${eventId(number)}`.execute(
    read,
  );

test('a log that nobody touched holds, with lawful erasures in it and against what was published', async () => {
  const read = readerOf(world.orm.em.fork());
  expect(await found(read, [published])).toEqual([]);
  expect(published.position).toBeGreaterThan(EVENTS);
});

const ROUNDS = 36;

test(`RE-31: ${ROUNDS * onEvents.length} tamperings with events and seals are each found, where they are, and nothing else`, async () => {
  const places = fc.shuffledSubarray(
    Array.from({ length: EVENTS / 3 - 2 }, (_, index) => index * 3 + 4).filter(
      (n) => !ERASED.some((e) => Math.abs(e - n) < 2),
    ),
    { minLength: onEvents.length, maxLength: onEvents.length },
  );
  for (const numbers of fc.sample(places, { seed: 31, numRuns: ROUNDS })) {
    const { expected, faults } = await ruling(world, async (read) => {
      const done: string[] = [];
      for (const [index, tamper] of onEvents.entries()) done.push(...(await tamper(read, numbers[index]!)));
      return { expected: done, faults: await found(read, [published]) };
    });
    expect(faults.toSorted()).toEqual(expected.toSorted());
  }
});

/** What changes the log from somewhere to its end, so that it holds by itself. */
const ofTheWhole: readonly Tampering[] = [
  async (read, number) => {
    await sql`delete from audit_link where position >= ${number}`.execute(read);
    return [`HEAD_MISSING @${published.position}`];
  },
  async (read, number) => {
    await sql`delete from audit_event where id in (select event_id from audit_link where position >= ${number})`.execute(
      read,
    );
    await sql`delete from audit_link where position >= ${number}`.execute(read);
    return [`HEAD_MISSING @${published.position}`];
  },
  async (read, number) => {
    await sql`update audit_event set outcome = 'NOT_ALLOWED' where id = ${eventId(number)}`.execute(read);
    await linkAnew(read);
    return [`HEAD_DIFFERENT ${EVENTS + 1}`];
  },
  async (read, number) => {
    await sql`delete from audit_event where id = ${eventId(number)}`.execute(read);
    await linkAnew(read);
    return [`HEAD_MISSING @${published.position}`];
  },
];
const WHOLE_ROUNDS = 16;

test(`RE-31: ${WHOLE_ROUNDS * ofTheWhole.length} logs cut short or written anew from some place on are found by the head that was published`, async () => {
  for (const number of fc.sample(fc.integer({ min: 20, max: EVENTS - 20 }), {
    seed: 31,
    numRuns: WHOLE_ROUNDS,
  })) {
    for (const tamper of ofTheWhole) {
      const { expected, faults } = await ruling(world, async (read) => {
        // The anchors in the database are not safe from its ruler; what somebody outside kept is.
        await sql`delete from audit_anchor`.execute(read);
        return { expected: await tamper(read, number), faults: await found(read, [published]) };
      });
      expect(faults).toEqual(expect.arrayContaining(expected));
    }
  }
  expect(ROUNDS * onEvents.length + WHOLE_ROUNDS * ofTheWhole.length).toBe(1000);
});

test('RE-31: the anchor of the day finds it too, while it stands', async () => {
  const faults = await ruling(world, async (read) => {
    await sql`delete from audit_link where position > 5`.execute(read);
    return found(read);
  });
  expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(/^HEAD_MISSING/u)]));
});
