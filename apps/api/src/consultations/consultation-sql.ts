import { consultationKinds, consultationRules } from '@iltizam/domain/consultations';
import { sql, type RawBuilder } from 'kysely';

type Sql = RawBuilder<unknown>;

/** The domain's `isReceiving`, of the consultation `k` of the plan `plan`, as SQL made from the same rules. */
export const isReceivingSql = (consultation: string, plan: string, today: string): Sql => {
  const [k, p] = [sql.raw(consultation), sql.raw(plan)];
  const stages = consultationKinds.map(
    (kind) => sql`(${k}.kind = ${sql.lit(kind)} and ${p}.stage = ${sql.lit(consultationRules[kind].stage)})`,
  );
  return sql`(${sql.lit(today)}::date between ${k}.starts_on and ${k}.ends_on and ${p}.stage_is_open
    and (${sql.join(stages, sql` or `)}))`;
};

/** What is published of a consultation, counted over its comments `c`. */
export const tallySql = {
  published: sql`count(c.id) filter (where c.state in ('ACCEPTED', 'ANSWERED'))`,
  answered: sql`count(c.id) filter (where c.state = 'ANSWERED')`,
  taken: sql`count(c.id) filter (where c.state = 'ANSWERED' and c.answer = 'TAKEN')`,
  partlyTaken: sql`count(c.id) filter (where c.state = 'ANSWERED' and c.answer = 'PARTLY_TAKEN')`,
  notTaken: sql`count(c.id) filter (where c.state = 'ANSWERED' and c.answer = 'NOT_TAKEN')`,
  refused: sql`refused_comments(k.id)`,
};
