import { endedActivities } from '@iltizam/domain/activity-rules';
import type { PlanPeriod } from '@iltizam/domain/activity-schedule';
import { unansweredComments } from '@iltizam/domain/comment-workflow';
import type { CommitmentFacts } from '@iltizam/domain/commitment-workflow';
import { sql } from 'kysely';
import { openStagesSql } from '../plans/open-stages-sql.js';
import type { Reader } from '../database/database.js';
import { oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';

/** What the rules need to know of a card. */
export type HeldFacts = CommitmentFacts & PlanPeriod & { id: string; reference: string };

export const factsOfCommitment: LoaderOf<string, HeldFacts | null> = (context) =>
  oneByKey(
    (ids) => commitmentFacts(context.read, ids),
    (facts) => facts.id,
  );

export async function commitmentFacts(read: Reader, ids: readonly string[]): Promise<HeldFacts[]> {
  const { rows } = await sql<HeldFacts>`
    select c.id, c.reference, c.state, lead.reference as "leadInstitution", ${openStagesSql('p')} as "openStages",
           (select count(*)::int from consultation_comment m where m.commitment_id = c.id
              and m.state = any(${unansweredComments}::text[])) as "unansweredComments",
           exists (select from update_round r where r.plan_id = p.id) as "inRounds",
           p.starts_on::text as "planStartsOn", p.ends_on::text as "planEndsOn",
           array(select i.reference from commitment_institution s join institution i on i.id = s.institution_id
                 where s.commitment_id = c.id and s.role = 'SUPPORTING') as "supportingInstitutions",
           (select count(*)::int from activity a where a.commitment_id = c.id
              and (a.status is null or a.status <> all(${endedActivities}::text[]))) as "openActivities",
           array(select a.ordinal from activity a where a.commitment_id = c.id and a.status = 'COMPLETED'
              and not exists (select from evidence e where e.activity_id = a.id and e.state = 'AVAILABLE'
                                and e.withdrawn_at is null)
              and 'ENTERED' = (select r.provenance from activity_report r where r.activity_id = a.id
                               order by r.reported_on desc, r.recorded_at desc limit 1)
              order by a.ordinal) as "unprovenActivities",
           (select count(*)::int from evidence e where e.commitment_id = c.id and e.state = 'AVAILABLE'
              and e.withdrawn_at is null) as "availableEvidence"
    from commitment c join plan p on p.id = c.plan_id join institution lead on lead.id = c.lead_institution_id
    where c.id = any(${ids})`.execute(read);
  return rows;
}
