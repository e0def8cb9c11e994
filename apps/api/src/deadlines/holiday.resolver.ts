import { suggestedDueOn } from '@iltizam/domain/deadlines';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { DayScalar } from '../graphql/scalars.js';
import { removeHoliday, saveHoliday } from './holiday.commands.js';
import { Holiday, HolidaysPayload, RemoveHolidayInput, SaveHolidayInput } from './holiday.type.js';
import { calendarOf, holidays } from './holidays.queries.js';

@Resolver()
export class HolidayResolver {
  @Query(() => [Holiday], { description: 'The public holidays of a year, in order.' })
  holidays(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Which year, from 2018 to 2099.' }) year: number,
  ): Promise<Holiday[]> {
    return calendarOf(context, Math.min(Math.max(year, 2018), 2099));
  }

  @Query(() => DayScalar, {
    description:
      'The last day to answer an institution gets where nobody says otherwise: 20 working days from today.',
  })
  async suggestedDueOn(@Ctx() context: Context): Promise<string> {
    return suggestedDueOn(context.today, await holidays(context));
  }

  @Mutation(() => HolidaysPayload, {
    description:
      'Enters or corrects a holiday of one year; terms count with it from then on. Refused: INVALID_INPUT.',
  })
  saveHoliday(
    @Ctx() context: Context,
    @Arg('input', () => SaveHolidayInput, { description: 'The holiday.' }) input: SaveHolidayInput,
  ): Promise<HolidaysPayload> {
    return saveHoliday(context, input);
  }

  @Mutation(() => HolidaysPayload, { description: 'Removes a holiday of one year. Refused: NOT_FOUND.' })
  removeHoliday(
    @Ctx() context: Context,
    @Arg('input', () => RemoveHolidayInput, { description: 'Which day.' }) input: RemoveHolidayInput,
  ): Promise<HolidaysPayload> {
    return removeHoliday(context, input);
  }
}
