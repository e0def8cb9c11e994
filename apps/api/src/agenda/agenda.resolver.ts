import { AGENDA_DAYS, MOST_AGENDA_DAYS } from '@iltizam/domain/agenda';
import { addDays } from '@iltizam/domain/days';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { deny } from '../graphql/refused.js';
import { agendaOf } from './agenda.queries.js';
import { AgendaItem } from './agenda.type.js';

@Resolver(() => AgendaItem)
export class AgendaResolver {
  @Query(() => [AgendaItem], {
    description:
      'What falls on the days to come of a plan, in order: meetings, answers due that the reader may see, activities, commitments and stages that are to end.',
  })
  agenda(
    @Ctx() context: Context,
    @Arg('plan', () => String, { description: 'Its reference.' }) plan: string,
    @Arg('days', () => Int, {
      defaultValue: AGENDA_DAYS,
      description: 'How many days ahead, today included; 1 to 366.',
    })
    days: number,
  ): Promise<AgendaItem[]> {
    if (days < 1 || days > MOST_AGENDA_DAYS)
      deny('INVALID_INPUT', 'outOfRange', {
        field: 'days',
        facts: { minimum: 1, maximum: MOST_AGENDA_DAYS },
      });
    return agendaOf(context, plan, context.today, addDays(context.today, days - 1));
  }
}
