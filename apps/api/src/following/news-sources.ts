import { toldOfCards, toldSteps } from '@iltizam/domain/following';
import { sql, type RawBuilder } from 'kysely';

const ofCards = sql`join changed r on r.record_type = 'COMMITMENT'`;

/**
 * The rows that are news of the records called `changed`: (record_type, record_id, news, source_id, at), `at` being when
 * it became public. Each stands on what the public schema shows, never on what is under way.
 */
export const newsSources: RawBuilder<unknown> = sql.join(
  [
    sql`select r.record_type, r.record_id, 'APPEARED' as news, r.record_id as source_id, r.at
      from changed r where r.made and r.record_type in ('PROPOSAL', 'MEETING')`,
    sql`select t.record_type, t.record_id, t.action, t.id, t.published_at
      from transition t join changed r on r.record_id = t.record_id and r.record_type = t.record_type
      where t.published_at is not null and (t.record_type = 'PROPOSAL' and t.action = any(${[...toldSteps]}::text[])
        or t.record_type = 'COMMITMENT' and t.action = any(${[...toldOfCards]}::text[]))`,
    sql`select 'PROPOSAL', o.proposal_id, o.decision, o.id, o.published_at
      from outcome o join changed r on r.record_type = 'PROPOSAL' and r.record_id = o.proposal_id
      where o.published_at is not null and o.superseded_at is null`,
    sql`select 'COMMITMENT', a.commitment_id, 'PROGRESS', ar.id, ar.recorded_at
      from activity a ${ofCards} and r.record_id = a.commitment_id join activity_report ar on ar.activity_id = a.id
      where ar.provenance = 'ENTERED'`,
    sql`select 'COMMITMENT', i.commitment_id, 'MEASURED', m.id, m.recorded_at
      from indicator i ${ofCards} and r.record_id = i.commitment_id join measurement m on m.indicator_id = i.id
      where m.provenance = 'ENTERED' and m.corrected_at is null`,
    sql`select 'COMMITMENT', e.commitment_id, 'EVIDENCE', e.id, e.moved_at
      from evidence e ${ofCards} and r.record_id = e.commitment_id
      where e.public and e.state = 'AVAILABLE' and e.withdrawn_at is null`,
    sql`select 'COMMITMENT', v.commitment_id, 'AMENDED', v.id, v.recorded_at
      from commitment_version v ${ofCards} and r.record_id = v.commitment_id where v.number > 1`,
    sql`select 'COMMITMENT', s.commitment_id, 'ASSESSED', s.id, s.recorded_at
      from assessment s ${ofCards} and r.record_id = s.commitment_id`,
    sql`select 'COMMITMENT', a.commitment_id, 'REPLIED', a.id, a.recorded_at
      from assessment_reply a ${ofCards} and r.record_id = a.commitment_id`,
    sql`select 'ACTION_PLAN', s.plan_id, 'STAGE_OPENED', s.id, s.opened_at
      from stage s join changed r on r.record_type = 'ACTION_PLAN' and r.record_id = s.plan_id where s.opened_at is not null`,
  ],
  sql` union all `,
);

/** Which followers a record reaches: (record_id, followed, target), of the records called `changed`. */
export const newsReach: RawBuilder<unknown> = sql.join(
  [
    sql`select record_id, record_type as followed, record_id as target from changed where record_type <> 'MEETING'`,
    // Whoever is grouped with it shares its outcome.
    sql`select r.record_id, 'PROPOSAL', p.id from changed r join proposal_group g on g.lead_id = r.record_id
      join proposal p on p.group_id = g.id and p.published_decision = 'GROUPED'`,
    // What a proposal became.
    sql`select r.record_id, 'PROPOSAL', s.proposal_id from changed r join commitment_source s on s.commitment_id = r.record_id`,
    sql`select r.record_id, 'THEME', p.theme_id from changed r join proposal p on p.id = r.record_id`,
    sql`select r.record_id, 'THEME', t.theme_id from changed r join meeting_theme t on t.meeting_id = r.record_id`,
    sql`select r.record_id, 'INSTITUTION', a.institution_id from changed r join assignment a on a.proposal_id = r.record_id
      where a.published_at is not null and a.ended_at is null`,
    sql`select r.record_id, 'INSTITUTION', c.lead_institution_id from changed r join commitment c on c.id = r.record_id`,
    sql`select r.record_id, 'INSTITUTION', s.institution_id from changed r
      join commitment_institution s on s.commitment_id = r.record_id and s.role = 'SUPPORTING'`,
    sql`select r.record_id, 'ACTION_PLAN', c.plan_id from changed r join commitment c on c.id = r.record_id`,
    sql`select r.record_id, 'ACTION_PLAN', m.plan_id from changed r join meeting m on m.id = r.record_id`,
  ],
  sql` union `,
);
