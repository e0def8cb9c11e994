import { expect, test } from 'vitest';
import { changesOf, stillWanted } from './attendanceChanges';

const seat = (number: number, sitting: string | null) =>
  ({ college: 'CIVIL_SOCIETY', seat: number, sitting }) as const;
const seats = [seat(1, null), seat(2, 'member'), seat(3, 'member 3'), seat(4, null)];
const key = (number: number) => `CIVIL_SOCIETY.${number}`;

test('who comes, who leaves and who makes room are recorded in one act', () => {
  const ticks = { [key(1)]: 'member 1', [key(2)]: 'substitute', [key(3)]: null };
  expect(changesOf(seats, ticks)).toEqual({
    arrived: ['member 1', 'substitute'],
    gone: ['member', 'member 3'],
  });
});

test('a seat that is as it was ticked is recorded no more, whoever recorded it', () => {
  const ticks = { [key(2)]: 'member', [key(4)]: null };
  expect(changesOf(seats, ticks)).toEqual({ arrived: [], gone: [] });
  expect(stillWanted({ ...ticks, [key(3)]: null }, seats)).toEqual({ [key(3)]: null });
});
