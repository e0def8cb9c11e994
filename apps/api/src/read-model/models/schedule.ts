import type { ActivityStatus } from '@iltizam/domain/activity-rules';
import { scheduleOf } from '@iltizam/domain/activity-schedule';
import type { DatePrecision, Day } from '@iltizam/domain/days';
import { sql } from 'kysely';
import { begun } from '../../commitments/activity.queries.js';
import { hole, tuple, writerOf } from '../holes.js';
import { plain, word, type Sql } from '../json-sql.js';
import type { At } from '../model.js';

type Facts = [
  today: Day,
  begun: boolean,
  status: ActivityStatus | null,
  startsOn: Day | null,
  endsOn: Day | null,
  startPrecision: DatePrecision | null,
  endPrecision: DatePrecision | null,
  actualStartsOn: Day | null,
  actualEndsOn: Day | null,
  planStartsOn: Day,
  planEndsOn: Day,
];

const columns = [
  'status',
  'starts_on',
  'ends_on',
  'start_precision',
  'end_precision',
  'actual_starts_on',
  'actual_ends_on',
];

const planOf = (column: string): Sql =>
  word(sql`(select ${sql.raw(`sp.${column}`)} from commitment sc join plan sp on sp.id = sc.plan_id
            where sc.id = a.commitment_id)`);

/** Planned against actual dates of an activity called `a`: the domain's rule, on facts from the statement. */
export const activitySchedule = (at: At): Sql => {
  const write = writerOf(at.asked.of);
  const filler = at.fill((facts) => {
    const [
      today,
      hasBegun,
      status,
      startsOn,
      endsOn,
      startPrecision,
      endPrecision,
      actualStartsOn,
      actualEndsOn,
      planStartsOn,
      planEndsOn,
    ] = facts as Facts;
    const planned = { startsOn, endsOn, startPrecision, endPrecision, planStartsOn, planEndsOn };
    return write(scheduleOf({ ...planned, status, actualStartsOn, actualEndsOn, begun: hasBegun }, today));
  });
  const told = columns.map((column) => word(sql`${sql.raw(`a.${column}`)}`));
  const today = word(sql`${at.context.today}::date`);
  return hole(filler, tuple([today, plain(begun), ...told, planOf('starts_on'), planOf('ends_on')]));
};
