import { Int, ObjectType } from 'type-graphql';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

const AT_MOST =
  'milliseconds, from the request to the last byte of its answer, at the server; rounded up to 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000 or 15000';

@ObjectType({
  description: 'How the public GraphQL endpoint answered on a day, counted by the servers themselves.',
})
export class ServiceDay {
  @PublicField(() => DayScalar, { description: 'The day, UTC.' })
  day!: string;

  @PublicField(() => Int, { description: 'Requests answered.' })
  requests!: number;

  @PublicField(() => Int, { description: 'Of these, those that failed on our side (HTTP 500 and above).' })
  failed!: number;

  @PublicField(() => Int, { description: `Half of the answers took at most so long: ${AT_MOST}.` })
  medianMs!: number;

  @PublicField(() => Int, { description: `95 of 100 answers took at most so long: ${AT_MOST}.` })
  p95Ms!: number;

  @PublicField(() => Int, { description: `99 of 100 answers took at most so long: ${AT_MOST}.` })
  p99Ms!: number;
}
