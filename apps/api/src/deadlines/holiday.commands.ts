import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { takeTurns } from '../commands/take-turns.js';
import { neededText } from '../graphql/localized-text-input.js';
import type { Context } from '../graphql/context.js';
import { notFound } from '../graphql/refused.js';
import { HolidayEntity } from './holiday.entity.js';
import type { HolidaysPayload, RemoveHolidayInput, SaveHolidayInput } from './holiday.type.js';
import { calendarOf } from './holidays.queries.js';

export async function saveHoliday(context: Context, input: SaveHolidayInput): Promise<HolidaysPayload> {
  const { day, provisional } = input;
  await runCommand(context, {
    operation: 'Mutation.saveHoliday',
    input,
    change: async (change) => {
      const name = neededText(input.name, 'title', 'name');
      const after = { name, provisional: provisional ?? false };
      const held = await holdDay(change, day);
      note(change, day, held && { name: held.name, provisional: held.provisional }, after);
      if (held) change.em.assign(held, after);
      else change.em.create(HolidayEntity, { day, ...after });
      return { day };
    },
  });
  return payload(context, day);
}

export async function removeHoliday(context: Context, input: RemoveHolidayInput): Promise<HolidaysPayload> {
  const { day } = input;
  await runCommand(context, {
    operation: 'Mutation.removeHoliday',
    input,
    change: async (change) => {
      const held = await holdDay(change, day);
      if (!held) throw notFound();
      note(
        change,
        day,
        { name: held.name, provisional: held.provisional },
        { name: null, provisional: null },
      );
      change.em.remove(held);
      return { day };
    },
  });
  return payload(context, day);
}

/** What stands on a day; whoever changes the same day waits. */
async function holdDay({ em }: Change, day: string): Promise<HolidayEntity | null> {
  await takeTurns(em, `holiday|${day}`);
  return em.findOne(HolidayEntity, { day });
}

async function payload(context: Context, day: string): Promise<HolidaysPayload> {
  const year = Number(day.slice(0, 4));
  return { year, holidays: await calendarOf(context, year) };
}

/** A holiday has no id but its day: the log finds it by that. */
function note(change: Change, day: string, before: object | null, after: object): void {
  const changes = fieldChanges({ ...before }, { ...after });
  change.touch({ recordType: 'HOLIDAY', recordId: null, reference: day, changes }, 'SECRETARIAT');
}
