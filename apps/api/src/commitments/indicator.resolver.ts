import { achievementOf } from '@iltizam/domain/achievement';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { Achievement } from './achievement.type.js';
import { Indicator } from './indicator.type.js';
import { formerOf, latestMeasurementOn, measurementsOf } from './measurement.queries.js';
import { FormerMeasurement, Measurement, MeasurementConnection } from './measurement.type.js';

const OnDay = () =>
  Arg('on', () => DayScalar, { nullable: true, description: 'As known on this day; today when left out.' });

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Public()
  @FieldResolver(() => Achievement, {
    description: 'What its newest value says of its target, as known today or on an earlier day.',
  })
  async achievement(
    @Root() indicator: Indicator,
    @Ctx() context: Context,
    @OnDay() on: string | null,
  ): Promise<Achievement> {
    const latest = await context.load(latestMeasurementOn).load(`${indicator.id}|${on ?? context.today}`);
    return achievementOf(indicator, latest?.value ?? null);
  }

  @Public()
  @FieldResolver(() => Measurement, {
    nullable: true,
    description: 'Its newest value, as known today or on an earlier day; null when not measured by then.',
  })
  latest(
    @Root() indicator: Indicator,
    @Ctx() context: Context,
    @OnDay() on: string | null,
  ): Promise<Measurement | null> {
    return context.load(latestMeasurementOn).load(`${indicator.id}|${on ?? context.today}`);
  }

  @Public()
  @FieldResolver(() => MeasurementConnection, {
    description: 'Its values over time, the newest first; corrected ones stand under what replaced them.',
  })
  measurements(
    @Root() indicator: Indicator,
    @Ctx() context: Context,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'Rows of the page, at most 100.',
    })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Read on after this cursor; leave out to begin.',
    })
    after: string | null,
  ): Promise<Page<Measurement>> {
    return context.load(measurementsOf).load({ parent: indicator.id, first, after });
  }
}

@Resolver(() => Measurement)
export class MeasurementResolver {
  @Public()
  @FieldResolver(() => [FormerMeasurement], {
    description: 'What stood in its place before it was corrected, the last first.',
  })
  former(@Root() measurement: Measurement, @Ctx() context: Context): Promise<FormerMeasurement[]> {
    return context.load(formerOf).load(measurement.id);
  }
}
