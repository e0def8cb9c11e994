import type { ActivityStatus } from '@iltizam/domain/activity-rules';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { sql } from 'kysely';
import { progressOfCommitment, progressOfPlan } from '../../progress/progress-of.js';
import { adopted, type CommitmentFacts } from '../../progress/progress.queries.js';
import { Bound } from '../bound.js';
import { hole, tuple, writerOf } from '../holes.js';
import { plain, word, type Sql } from '../json-sql.js';
import type { At } from '../model.js';

type Day = string | null;
type CardFacts = [
  startsOn: Day,
  endsOn: Day,
  workStartsOn: Day,
  workEndsOn: Day,
  reportedOn: Day,
  reportedPercent: number | null,
  undated: boolean,
  activities: [weight: number, on?: string, status?: ActivityStatus, percent?: number][],
];
type PlanFacts = [
  stage: StageKind,
  startsOn: string,
  endsOn: string,
  percent: number | null,
  asOf: Day,
  recordedCount: number | null,
  cards: CardFacts[],
];

const day = (value: Sql): Sql => word(sql`${value}::date`);

/** The facts a commitment called `alias` had told until a day, read as the progress of a page of cards reads them. */
const cardFacts = (alias: string, on: Sql): Sql => {
  const card = sql.raw(alias);
  return sql`(
    select ${tuple([
      day(sql`${card}.starts_on`),
      day(sql`${card}.ends_on`),
      day(sql`work.starts_on`),
      day(sql`work.ends_on`),
      day(sql`coalesce(${card}.reported_as_of, ${card}.ends_on, work.ends_on,
              (select fp.ends_on from plan fp where fp.id = ${card}.plan_id))`),
      plain(sql`${card}.reported_percent`),
      plain(sql`${card}.reported_percent is not null and ${card}.reported_as_of is null`),
      sql`concat('[', work.activities, ']')`,
    ])}
    from (
      select min(fa.starts_on) as starts_on, max(fa.ends_on) as ends_on, string_agg(
        concat('[', fa.weight, case when standing.status is not null then
          concat(',"', standing.reported_on, '","', standing.status, '",', standing.percent) end, ']'), ',') as activities
      from activity fa left join lateral (
        select r.reported_on, r.status, r.percent from activity_report r
        where r.activity_id = fa.id and r.reported_on <= ${on}
        order by r.reported_on desc, r.recorded_at desc, r.id desc limit 1) standing on true
      where fa.commitment_id = ${card}.id and coalesce(fa.added_on <= ${on}, true)) work)`;
};

function factsOf([, , startsOn, endsOn, on, percent, undated, activities]: CardFacts): CommitmentFacts {
  return {
    startsOn,
    endsOn,
    undated,
    reported: percent === null ? [] : [{ on: on!, percent }],
    activities: activities.map(([weight, reportedOn, status, share]) => ({
      weight,
      reports: reportedOn === undefined ? [] : [{ on: reportedOn, status: status!, percent: share! }],
    })),
  };
}

/** The day asked for, else today; in the facts, too, for it is known when the statement runs. */
function dayAsked(at: At): Sql {
  const { on } = at.arguments;
  return sql`${on instanceof Bound ? on : sql.lit(at.context.today)}::date`;
}

/** The progress of a commitment called `c`: the domain's rule, on facts from the statement. */
export const commitmentProgress = (at: At): Sql => {
  const write = writerOf(at.asked.of);
  const on = dayAsked(at);
  const filler = at.fill((facts) => {
    const [known, card] = facts as [string, CardFacts];
    return write(progressOfCommitment({ startsOn: card[0], endsOn: card[1] }, factsOf(card), known));
  });
  return hole(filler, tuple([day(on), cardFacts('c', on)]));
};

/** The progress of a plan called `plan`. */
export const planProgress = (at: At): Sql => {
  const write = writerOf(at.asked.of);
  const on = dayAsked(at);
  const filler = at.fill((facts) => {
    const [known, [stage, startsOn, endsOn, reportedPercent, reportedAsOf, recordedCommitmentCount, cards]] =
      facts as [string, PlanFacts];
    const plan = { stage, startsOn, endsOn, reportedPercent, reportedAsOf, recordedCommitmentCount };
    return write(progressOfPlan(plan, cards.map(factsOf), known));
  });
  const facts = tuple([
    word(sql`plan.stage`),
    day(sql`plan.starts_on`),
    day(sql`plan.ends_on`),
    plain(sql`plan.reported_percent`),
    day(sql`plan.reported_as_of`),
    plain(sql`plan.recorded_commitment_count`),
    sql`concat('[', (select string_agg(${cardFacts('fc', on)}, ',') from commitment fc
                     where fc.plan_id = plan.id and fc.state = any(${adopted}::text[])), ']')`,
  ]);
  return hole(filler, tuple([day(on), facts]));
};
