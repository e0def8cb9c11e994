import { expect, test } from 'vitest';
import type { CycleRecord, MandateRecord } from './committee.record';
import { currentOf, formerOf, seatsOf } from './cycles';

const mandate = (part: Partial<MandateRecord>) =>
  ({
    college: 'CIVIL_SOCIETY',
    seat: 1,
    capacity: 'MEMBER',
    validFrom: '2026-01-01',
    validTo: null,
    ...part,
  }) as MandateRecord;
const cycle = (reference: string, startsOn: string, endsOn: string | null, mandates: MandateRecord[] = []) =>
  ({ reference, startsOn, endsOn, mandates, seats: [{ college: 'CIVIL_SOCIETY', seats: 3 }] }) as CycleRecord;

test('the cycle of today is shown, else the one there is', () => {
  const cycles = [cycle('cycle-2', '2027-01-01', null), cycle('cycle-1', '2024-01-01', '2026-12-31')];
  expect(currentOf(cycles, '2026-06-01')?.reference).toBe('cycle-1');
  expect(currentOf(cycles, '2020-01-01')?.reference).toBe('cycle-2');
  expect(currentOf([], '2026-06-01')).toBeNull();
});

test('every seat is there, the empty one too, and who left stands among the former', () => {
  const left = mandate({ id: 'left', seat: 2, validTo: '2026-03-31' });
  const held = [mandate({ id: 'one' }), mandate({ id: 'stands in', capacity: 'SUBSTITUTE' }), left];
  const one = cycle('cycle-1', '2026-01-01', null, held);
  expect(seatsOf(one, 'CIVIL_SOCIETY', '2026-04-01')).toEqual([
    { seat: 1, MEMBER: held[0], SUBSTITUTE: held[1] },
    { seat: 2, MEMBER: null, SUBSTITUTE: null },
    { seat: 3, MEMBER: null, SUBSTITUTE: null },
  ]);
  expect(seatsOf(one, 'CIVIL_SOCIETY', '2026-03-31')[1]).toMatchObject({ MEMBER: left });
  expect(formerOf(one, 'CIVIL_SOCIETY', '2026-04-01')).toEqual([left]);
});
