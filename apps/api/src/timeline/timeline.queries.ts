import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import type { TimelineEntry } from './timeline.type.js';
import type { RecordType } from './transition.entity.js';

/** In which plan a record lives: there institutions bear the names of the plan. */
const planOf = {
  PROPOSAL: sql`(select r.plan_id from proposal r where r.id = t.record_id)`,
  COMMITMENT: sql`(select r.plan_id from commitment r where r.id = t.record_id)`,
  PLAN: sql`t.record_id`,
  COMMENT: sql`(select c.plan_id from consultation_comment r join commitment c on c.id = r.commitment_id where r.id = t.record_id)`,
  CARD_REPORT: sql`(select c.plan_id from card_report r join commitment c on c.id = r.commitment_id where r.id = t.record_id)`,
} satisfies Record<RecordType, unknown>;

/** Who handed in a proposal that is screened blind tells where it comes from. */
const sentFromHidden = (context: Context): Condition => sql`(t.action = 'SUBMIT' and exists (
  select 1 from proposal p where p.id = t.record_id and not ${visibleTo(context, 'origin', 'p')}))`;

/** The steps of records the reader sees, as far as the reader sees them, oldest first. */
const timelineOf =
  (recordType: RecordType): LoaderOf<string, TimelineEntry[]> =>
  (context) =>
    manyByKey(
      async (ids) => {
        const { rows } = await sql<TimelineEntry>`
          select t.record_id as "recordId", ${planOf[recordType]} as "planId", t.at, t.at_precision as "atPrecision",
                 json_build_object('action', t.action, 'from', t.from_state, 'to', t.to_state) as transition,
                 t.actor_role as "actorRole", t.actor_college as "actorCollege", t.institution_id as "institutionId",
                 t.reason_code as "reasonCode", t.reason, t.checks, t.provenance,
                 case when not ${sentFromHidden(context)} then u.name end as "actorName",
                 t.published_at is not null as published
          from transition t left join account u on u.id = t.actor_id
          where t.record_type = ${recordType} and t.record_id = any(${ids})
            and ${visibleTo(context, 'timeline', 't')}
          order by t.record_id, t.at, t.id`.execute(context.read);
        return rows;
      },
      (row) => row.recordId,
    );

export const timelineOfProposal = timelineOf('PROPOSAL');
export const timelineOfCommitment = timelineOf('COMMITMENT');
export const timelineOfPlan = timelineOf('PLAN');
