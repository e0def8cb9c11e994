import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAnnouncement, orderProgramme, type Announcement } from './meeting-programme.js';

const hours = { startTime: '09:00', endTime: '15:30' };
const item = (start: string, end: string | null = null) => ({ start, end });

test('items lie inside the meeting, end after they begin, and do not overlap', () => {
  expect(orderProgramme(hours, [item('10:00', '11:00'), item('09:00', '10:00')])).toMatchObject({
    value: [{ start: '09:00' }, { start: '10:00' }],
  });
  const refused = (items: ReturnType<typeof item>[]) => orderProgramme(hours, items);
  expect(refused([item('08:30', '09:30')])).toMatchObject({
    refusal: { field: 'programme.0.start', facts: { why: 'outsideMeeting' } },
  });
  expect(refused([item('15:00', '16:00')])).toMatchObject({
    refusal: { field: 'programme.0.end', facts: { why: 'outsideMeeting' } },
  });
  expect(refused([item('10:00', '09:30')])).toMatchObject({ refusal: { facts: { why: 'endBeforeStart' } } });
  expect(refused([item('9:00')])).toMatchObject({ refusal: { facts: { why: 'notATime' } } });
  expect(refused([item('09:00', '10:30'), item('10:00', '11:00')])).toMatchObject({
    refusal: { field: 'programme.1.start', facts: { why: 'overlaps' } },
  });
});

const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

test('an accepted programme has at most one item at any minute', () => {
  const items = fc.array(
    fc.tuple(minutes, minutes).map(([a, b]) => item(clock(Math.min(a, b)), clock(Math.max(a, b)))),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(items, minutes, (programme, at) => {
      const ordered = orderProgramme({ startTime: null, endTime: null }, programme);
      if (!ordered.ok) return;
      const running = ordered.value.filter(({ start, end }) => start <= clock(at) && clock(at) < end!);
      expect(running.length).toBeLessThan(2);
    }),
  );
});

test('a meeting is announced for a day to come, with a whole registration window before its end', () => {
  const meeting: Announcement = {
    heldOn: '2026-12-10',
    startTime: '09:00',
    endTime: '12:00',
    seats: 40,
    registrationOpensOn: '2026-11-25',
    registrationClosesOn: '2026-12-08',
  };
  const check = (change: Partial<Announcement>) => checkAnnouncement({ ...meeting, ...change }, '2026-11-25');
  expect(check({}).ok).toBe(true);
  expect(check({ heldOn: '2026-11-24' })).toMatchObject({ refusal: { field: 'heldOn' } });
  expect(check({ registrationClosesOn: null })).toMatchObject({ refusal: { facts: { why: 'missing' } } });
  expect(check({ registrationClosesOn: '2026-12-11' })).toMatchObject({
    refusal: { facts: { why: 'outsideMeeting' } },
  });
  expect(check({ seats: 0 })).toMatchObject({ refusal: { facts: { why: 'outOfRange' } } });
  expect(check({ endTime: '08:00' })).toMatchObject({ refusal: { field: 'endTime' } });
});
