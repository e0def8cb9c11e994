import { writtenCardReports } from '@iltizam/domain/card-report-table';
import { openCardReports } from '@iltizam/domain/card-report-table';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { askedStates, checkRound } from '@iltizam/domain/update-rounds';
import { sql } from 'kysely';
import { InputType, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { openStagesSql } from '../plans/open-stages-sql.js';
import { cardMessages } from './card-mail-message.js';
import { UpdateRoundEntity } from './update-round.entity.js';
import { roundById } from './update-round.queries.js';
import { UpdateRound } from './update-round.type.js';

@InputType({ description: 'An update round: every commitment of the plan that is carried out is asked.' })
export class OpenRoundInput {
  @StaffField(() => String, { description: 'The plan (reference).' })
  plan!: string;

  @StaffField(() => Int, {
    description: 'The year it asks about: that of the first day of the plan, or a later one that has begun.',
  })
  year!: number;

  @StaffField(() => Int, { description: 'The quarter, 1 to 4; one that has begun.' })
  quarter!: number;

  @StaffField(() => DayScalar, { description: 'Last day to send what is asked; one to come.' })
  dueOn!: string;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it is opened once.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The round that was opened.' })
export class RoundPayload {
  @StaffField(() => UpdateRound, { description: 'The round.' })
  round!: UpdateRound;
}

export async function openRound(context: Context, input: OpenRoundInput): Promise<RoundPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.openRound',
    input,
    change: (change) => open(change, input),
  });
  const round = await context.load(roundById).load(id);
  if (!round) throw notFound();
  return { round };
}

async function open(change: Change, { plan: reference, year, quarter, dueOn }: OpenRoundInput) {
  const read = readerOf(change.em);
  // The plan is held before it is read, so that of two people who open the same round one is told that it is open.
  await sql`select 1 from plan where reference = ${reference} for update`.execute(read);
  const { rows } = await sql<{ id: string; startsOn: string; openStages: StageKind[]; known: boolean }>`
    select p.id, p.starts_on as "startsOn", ${openStagesSql('p')} as "openStages", exists (
      select from update_round r where r.plan_id = p.id and r.year = ${year} and r.quarter = ${quarter}) as known
    from plan p where p.reference = ${reference}`.execute(read);
  const [plan] = rows;
  if (!plan) throw notFound();
  accepted(checkRound({ year, quarter, dueOn }, plan, change.today));
  if (plan.known) deny('INVALID_INPUT', 'duplicate', { field: 'quarter' });
  const round = change.em.create(UpdateRoundEntity, {
    id: v7(),
    planId: plan.id,
    year,
    quarter,
    dueOn,
    openedById: change.userId,
    openedAt: change.now,
  });
  await change.em.flush();
  const asked = await askCards(change, plan.id, round.id);
  const opened = sql`
    select id as report_id, 'ROUND_OPENED' as kind, null::text as reminder from card_report where round_id = ${round.id}`;
  await cardMessages(opened, change.now).execute(read);
  const changes = Object.entries({ year, quarter, dueOn, asked }).map(([field, after]) => ({
    field: `round.${field}`,
    before: null,
    after: String(after),
  }));
  change.touch({ recordType: 'PLAN', recordId: plan.id, reference, changes }, 'SECRETARIAT');
  return { id: round.id };
}

/**
 * Each card that is carried out gets its task: the draft it has, or a new one. What is sent already is judged first;
 * its validation begins the next one.
 */
async function askCards(change: Change, planId: string, roundId: string): Promise<number> {
  const read = readerOf(change.em);
  await sql`
    update card_report r set round_id = ${roundId}, version = r.version + 1
    from commitment c where c.id = r.commitment_id and c.plan_id = ${planId}
      and c.state = any(${askedStates}::text[]) and r.state = any(${writtenCardReports}::text[])`.execute(
    read,
  );
  const { rows: waiting } = await sql<{ id: string }>`
    select c.id from commitment c where c.plan_id = ${planId} and c.state = any(${askedStates}::text[])
      and not exists (select from card_report r where r.commitment_id = c.id
                        and r.state = any(${openCardReports}::text[]))
    order by c.sort_key for update of c`.execute(read);
  await sql`
    insert into card_report (id, commitment_id, round_id, state, started_at, version)
    select id, commitment_id, ${roundId}::uuid, 'DRAFT', ${change.now}, 1
    from unnest(${waiting.map(() => v7())}::uuid[], ${waiting.map(({ id }) => id)}::uuid[]) as g(id, commitment_id)`.execute(
    read,
  );
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from card_report where round_id = ${roundId}`.execute(read);
  return rows[0]!.count;
}
