import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canonical,
  eventHash,
  isEmptied,
  linksAfter,
  personalHash,
  type AuditLink,
  type LoggedEvent,
} from './audit-chain.js';
import { AuditWalk, type SealedEvent } from './audit-faults.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const maybe = fc.option(text, { nil: null });
const event: fc.Arbitrary<LoggedEvent> = fc.record({
  id: fc.uuid(),
  at: text,
  actorRole: maybe,
  operation: text,
  recordType: text,
  outcome: text,
  requestId: maybe,
  actorId: maybe,
  actorName: maybe,
  recordId: maybe,
  reference: maybe,
  changes: fc.array(fc.record({ field: text, before: maybe, after: maybe }), { maxLength: 3 }),
  salt: fc.uuid(),
  keptHash: fc.constant(null),
});
const log = fc.uniqueArray(event, { minLength: 1, maxLength: 8, selector: ({ id }) => id });
const sealed = (events: readonly LoggedEvent[]): SealedEvent[] =>
  linksAfter(null, events, 'now', sha256).map((link, index) => ({ link, event: events[index]! }));
const walked = (all: readonly SealedEvent[], kept: Pick<AuditLink, 'position' | 'hash'>[] = []) => {
  const walk = new AuditWalk(sha256, kept);
  walk.walk(all);
  return walk.end().map(({ kind, position }) => `${kind} ${position}`);
};
const emptied = (one: LoggedEvent): LoggedEvent => ({
  ...one,
  actorId: null,
  actorName: null,
  recordId: null,
  reference: null,
  changes: [],
  salt: null,
  keptHash: personalHash(one, sha256),
});

test('the form of what is hashed never changes: a log sealed today is verified by every later version', () => {
  const one: LoggedEvent = {
    id: '0190f9a2-0000-7000-8000-000000000001',
    at: '2026-11-26T00:00:00.000001Z',
    actorRole: 'SECRETARIAT',
    operation: 'Mutation.updateCommitment',
    recordType: 'COMMITMENT',
    outcome: 'DONE',
    requestId: null,
    actorId: null,
    actorName: 'كتابة اللجنة',
    recordId: null,
    reference: 'ma-nap-2-c11',
    changes: [{ field: 'title.fr', before: null, after: 'Été' }],
    salt: '00000000-0000-4000-8000-000000000000',
    keptHash: null,
  };
  expect(linksAfter(null, [one], '2026-11-26T00:01:00.000000Z', sha256)[0]).toMatchInlineSnapshot(`
    {
      "eventHash": "09e2cfc82038dfd31c7e036ba1646113a1ec6f621e5ccdccda6032f4fb3b1849",
      "eventId": "0190f9a2-0000-7000-8000-000000000001",
      "hash": "ce88bcf099188559040da7b2d8c4be5c4d978ddabfc8a3dc78d0251209732e15",
      "position": 1,
      "sealedAt": "2026-11-26T00:01:00.000000Z",
    }
  `);
});

test('the same value is one text whatever the order of its keys, and two values are two texts', () => {
  const value = fc.oneof(
    maybe,
    fc.array(maybe, { maxLength: 3 }),
    fc.dictionary(text, maybe, { maxKeys: 3 }),
  );
  fc.assert(
    fc.property(fc.dictionary(text, value, { maxKeys: 4 }), (entries) => {
      const turned = Object.fromEntries(Object.entries(entries).toReversed());
      expect(canonical(turned)).toBe(canonical(entries));
      expect(JSON.parse(canonical(entries))).toEqual(JSON.parse(JSON.stringify(entries)));
    }),
  );
});

test('a log that grew in any steps holds, and leads through each head it ever had', () => {
  fc.assert(
    fc.property(log, fc.nat(), (events, cut) => {
      const all = sealed(events);
      const first = events.slice(0, cut % events.length);
      const head = linksAfter(null, first, 'now', sha256).at(-1) ?? null;
      const rest = linksAfter(head, events.slice(first.length), 'now', sha256);
      expect(rest).toEqual(all.slice(first.length).map(({ link }) => link));
      expect(
        walked(
          all,
          all.map(({ link }) => link),
        ),
      ).toEqual([]);
    }),
  );
});

test('any field of any event that is different is found there', () => {
  fc.assert(
    fc.property(log, fc.nat(), event, (events, which, other) => {
      const all = sealed(events);
      const place = which % all.length;
      for (const field of Object.keys(other) as (keyof LoggedEvent)[]) {
        const changed = { ...events[place]!, [field]: field === 'keptHash' ? 'x' : other[field] };
        if (canonical(changed) === canonical(events[place])) continue;
        const tampered = all.with(place, { ...all[place]!, event: changed });
        expect(walked(tampered)).toEqual([`EVENT_CHANGED ${place + 1}`]);
      }
    }),
  );
});

test('a link taken out, changed or moved is found, and a log cut short or written anew by the head somebody kept', () => {
  fc.assert(
    fc.property(log, fc.nat(), (events, which) => {
      const all = sealed(events);
      const place = which % all.length;
      const { link, event: of } = all[place]!;
      const last = all.at(-1)!.link;
      expect(walked(all.toSpliced(place, 1), [last])).not.toEqual([]);
      expect(walked(all.with(place, { link: { ...link, hash: sha256('x') }, event: of }))).toContain(
        `LINK_BROKEN ${place + 1}`,
      );
      const anew = sealed(events.with(place, { ...of!, outcome: `${of!.outcome}!` }));
      expect(walked(anew)).toEqual([]);
      expect(walked(anew, [last])).toEqual([`HEAD_DIFFERENT ${last.position}`]);
      expect(walked(all.slice(0, -1), [last])).toEqual([`HEAD_MISSING ${last.position}`]);
    }),
  );
});

test('PR-05: an erased event keeps its hash, and whatever is left in it or put there is found', () => {
  fc.assert(
    fc.property(event, text, (one, name) => {
      const erased = emptied(one);
      expect(isEmptied(erased)).toBe(true);
      expect(eventHash(erased, sha256)).toBe(eventHash(one, sha256));
      const [{ link }] = sealed([one]) as [SealedEvent];
      expect(walked([{ link, event: erased }])).toEqual([]);
      expect(walked([{ link, event: { ...erased, actorName: name } }])).toEqual(['EVENT_CHANGED 1']);
      expect(walked([{ link, event: { ...erased, keptHash: sha256(name) } }])).toEqual(['EVENT_CHANGED 1']);
    }),
  );
});
