import type { Day } from '@iltizam/domain/days';
import { fixedHolidaysOf } from '@iltizam/domain/holidays';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { Holiday } from './holiday.type.js';

const fixed = fixedHolidaysOf(2018, 2099).map(({ day }) => day);

/** Every day nobody works, provisional ones included: no term ends on what is probably a holiday. */
export async function readHolidays(read: Reader): Promise<ReadonlySet<Day>> {
  const { rows } = await sql<{ day: Day }>`select day::text from holiday`.execute(read);
  return new Set([...fixed, ...rows.map(({ day }) => day)]);
}

const holidaysLoader: LoaderOf<'all', ReadonlySet<Day>> = ({ read }) =>
  new DataLoader(async (keys) => {
    const days = await readHolidays(read);
    return keys.map(() => days);
  });

/** The same, read once a request. */
export const holidays = (context: Context): Promise<ReadonlySet<Day>> =>
  context.load(holidaysLoader).load('all');

/** The calendar of a year, in order. */
export async function calendarOf({ read }: Context, year: number): Promise<Holiday[]> {
  const { rows } = await sql<Omit<Holiday, 'fixed'>>`
    select day::text, name, provisional from holiday
    where day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`.execute(read);
  const dated = rows.map(({ day, name, provisional }) => ({ day, name, provisional, fixed: false }));
  const yearly = fixedHolidaysOf(year).map((holiday) => ({
    day: holiday.day,
    name: holiday.name,
    provisional: false,
    fixed: true,
  }));
  return [...yearly, ...dated].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
