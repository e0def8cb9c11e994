import { statesWithLiveAssignments, unansweredAssignments } from '@iltizam/domain/assignment-workflow';
import { committeeClockRuns, committeeDueOn, terms, workingDaysLate } from '@iltizam/domain/deadlines';
import { sql } from 'kysely';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Assignment } from '../assignments/assignment.type.js';
import { oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { DayScalar } from '../graphql/scalars.js';
import { Proposal } from '../proposals/proposal.type.js';
import { holidays } from './holidays.queries.js';

type Clock = { proposalId: string; from: string };

/** The day the committee's clock counts from, where it runs and the day of receipt is known. */
const clockOf: LoaderOf<string, Clock | null> = (context) =>
  oneByKey<string, Clock>(
    async (ids) => {
      const { rows } = await sql<Clock>`
        select p.id as "proposalId", country_day(p.clock_from)::text as "from" from proposal p
        where p.id = any(${ids}::uuid[]) and p.state = any(${committeeClockRuns}::text[])
          and p.submitted_precision in ('INSTANT', 'DAY')`.execute(context.read);
      return rows;
    },
    (row) => row.proposalId,
  );

async function dueOn(context: Context, { id, inTriage }: Proposal): Promise<string | null> {
  const clock = inTriage ? await context.load(clockOf).load(id) : null;
  return clock && committeeDueOn(clock.from, await holidays(context));
}

@Resolver(() => Proposal)
export class ProposalDeadlineResolver {
  @FieldResolver(() => DayScalar, {
    nullable: true,
    description:
      "The committee's last day to put it before institutions or refuse it: 30 working days from receipt, the time its author is asked not counted. Null once that is done, while the author is asked, and where the day of receipt is not known.",
  })
  dueOn(@Root() row: Proposal, @Ctx() context: Context): Promise<string | null> {
    return dueOn(context, row);
  }

  @FieldResolver(() => Boolean, { description: 'Is it past that day? False where there is none.' })
  async isLate(@Root() row: Proposal, @Ctx() context: Context): Promise<boolean> {
    const last = await dueOn(context, row);
    return last !== null && last < context.today;
  }
}

async function daysLate(
  context: Context,
  { dueOn: last, state, proposalState }: Assignment,
): Promise<number> {
  const waits =
    (unansweredAssignments as readonly string[]).includes(state) &&
    (statesWithLiveAssignments as readonly string[]).includes(proposalState);
  return waits && last !== null ? workingDaysLate(last, context.today, await holidays(context)) : 0;
}

@Resolver(() => Assignment)
export class AssignmentDeadlineResolver {
  @FieldResolver(() => Int, {
    description: 'Working days it is late; 0 while it is not, once it is answered, and where no day was set.',
  })
  daysLate(@Root() row: Assignment, @Ctx() context: Context): Promise<number> {
    return daysLate(context, row);
  }

  @FieldResolver(() => Boolean, {
    description: "Is it so late, more than 5 working days, that the institution's hierarchy is told?",
  })
  async isEscalated(@Root() row: Assignment, @Ctx() context: Context): Promise<boolean> {
    return (await daysLate(context, row)) > terms.escalation;
  }
}
