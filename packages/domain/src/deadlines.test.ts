import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addWorkingDays, isWorkingDay } from './days.js';
import { committeeDueOn, escalatedUpTo, suggestedDueOn, terms, workingDaysLate } from './deadlines.js';
import { fixedHolidays, fixedHolidaysOf } from './holidays.js';
import { missingLanguages } from './languages.js';
import { reminderFor, reminderKinds } from './reminders.js';
import { printTable } from './testing-table.js';

const holidays = new Set(fixedHolidaysOf(2018, 2035).map(({ day }) => day));
const day = fc.nat(3000).map((count) => addDays('2022-01-01', count));

test('the fixed holidays, each in three languages', async () => {
  const rows = fixedHolidays.map(({ month, date, since, name }) => [
    `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
    since === null ? '' : String(since),
    name.fr ?? '',
    name.en ?? '',
  ]);
  await expect(
    printTable('Public holidays with a day of their own', ['day', 'since', 'fr', 'en'], rows),
  ).toMatchFileSnapshot('../tables/holidays.md');
  expect(missingLanguages(fixedHolidays.map(({ name }) => name))).toEqual([]);
  const year = fixedHolidaysOf(2023).map((holiday) => holiday.day);
  expect(year).not.toContain('2023-01-14');
  expect(fixedHolidaysOf(2024).map((holiday) => holiday.day)).toContain('2024-01-14');
  expect(fixedHolidaysOf(2025).map((holiday) => holiday.day)).not.toContain('2025-10-31');
  expect(fixedHolidaysOf(2026).map((holiday) => holiday.day)).toContain('2026-10-31');
  expect(fixedHolidaysOf(2023, 2026)).toHaveLength(9 + 10 + 10 + 11);
});

test('a term counts working days, holidays and week-ends left out', () => {
  // Of the 20 working days after Friday 6 November 2026, one falls on Independence Day.
  expect(suggestedDueOn('2026-11-06', new Set())).toBe('2026-12-04');
  expect(suggestedDueOn('2026-11-06', holidays)).toBe('2026-12-07');
  expect(committeeDueOn('2026-11-06', holidays)).toBe('2026-12-21');
  // A religious holiday that is announced later moves it.
  expect(suggestedDueOn('2026-11-06', new Set([...holidays, '2026-12-07']))).toBe('2026-12-08');
});

test('lateness counts working days after the last one', () => {
  expect(workingDaysLate('2026-11-20', '2026-11-20', holidays)).toBe(0);
  expect(workingDaysLate('2026-11-20', '2026-11-19', holidays)).toBe(0);
  expect(workingDaysLate('2026-11-20', '2026-11-22', holidays)).toBe(0);
  expect(workingDaysLate('2026-11-20', '2026-11-23', holidays)).toBe(1);
  expect(workingDaysLate('2026-11-16', '2026-11-19', holidays)).toBe(2);
});

test('the day up to which everything is escalated is the one lateness gives', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -20, max: 20 }), (today, shift) => {
      const upTo = escalatedUpTo(today, holidays);
      const dueOn = addDays(upTo, shift);
      expect(dueOn <= upTo).toBe(workingDaysLate(dueOn, today, holidays) > terms.escalation);
    }),
  );
});

test('what was given a term is not late on its last day, and is on the next working day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const dueOn = addWorkingDays(from, count, holidays);
      expect(isWorkingDay(dueOn, holidays)).toBe(true);
      expect(workingDaysLate(dueOn, dueOn, holidays)).toBe(0);
      expect(workingDaysLate(dueOn, addWorkingDays(dueOn, 1, holidays), holidays)).toBe(1);
    }),
  );
});

const dueOn = '2026-12-21';
const on = (today: string, assignedOn = '2026-11-02') =>
  reminderFor({ dueOn, assignedOn, today, escalatedUpTo: escalatedUpTo(today, holidays) });

test('reminders, day by day', () => {
  const days = Array.from({ length: 40 }, (_, index) => addDays('2026-12-01', index));
  const changes = days.filter((today, index) => index === 0 || on(today) !== on(days[index - 1] ?? ''));
  expect(changes.map((today) => `${today} ${on(today)}`)).toEqual([
    '2026-12-01 null',
    '2026-12-07 DAYS_14',
    '2026-12-14 DAYS_7',
    '2026-12-20 DAYS_1',
    '2026-12-22 LATE',
    '2026-12-29 ESCALATED',
  ]);
});

test('nobody is reminded of what they were given after its day, and everybody of what is late', () => {
  expect(on('2026-12-10', '2026-12-09')).toBeNull();
  expect(on('2026-12-14', '2026-12-09')).toBe('DAYS_7');
  expect(on('2026-12-21', '2026-12-21')).toBeNull();
  expect(on('2026-12-22', '2026-12-21')).toBe('LATE');
});

test('reminders only grow more urgent', () => {
  fc.assert(
    fc.property(day, fc.nat(60), (start, span) => {
      const due = addDays(start, span);
      const seen = Array.from({ length: span + 30 }, (_, index) => {
        const today = addDays(start, index);
        const kind = reminderFor({
          dueOn: due,
          assignedOn: start,
          today,
          escalatedUpTo: escalatedUpTo(today, holidays),
        });
        return kind === null ? -1 : reminderKinds.indexOf(kind);
      });
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    }),
    { numRuns: 50 },
  );
});
