import { sql } from 'kysely';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { ServiceDay } from './service-day.type.js';

@Resolver()
export class ServiceDaysResolver {
  @Public()
  @Query(() => [ServiceDay], {
    description:
      'How this endpoint answered on each of the last thirty days with a request, the last one first. What was asked in the last seconds is not in it yet.',
  })
  async serviceDays(@Ctx() context: Context): Promise<ServiceDay[]> {
    const took = (share: number) => sql`min(upper_ms) filter (where so_far >= total * ${share}::numeric)`;
    const { rows } = await sql<ServiceDay>`
      with counted as (
        select (hour at time zone 'UTC')::date as day, upper_ms, sum(requests) as requests,
               coalesce(sum(requests) filter (where failed), 0) as failed
        from answer_time where hour > ${context.now}::timestamptz - interval '30 days' group by 1, 2
      ), added as (
        select *, sum(requests) over (partition by day order by upper_ms) as so_far,
               sum(requests) over (partition by day) as total
        from counted
      )
      select day::text, sum(requests)::int as requests, sum(failed)::int as failed,
             ${took(0.5)} as "medianMs", ${took(0.95)} as "p95Ms", ${took(0.99)} as "p99Ms"
      from added group by day order by day desc`.execute(context.read);
    return rows;
  }
}
