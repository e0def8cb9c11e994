import type { Database } from '../database/database.js';
import { committeeRecords } from './testing-committee-records.js';

/**
 * Records of every kind the real plans lack: decided, grouped, hidden and removed proposals, reports and measurements,
 * drafts of cards, a plan that screens blind; and texts that are blank, odd or hard to write.
 */
export async function addRecords(orm: Database): Promise<void> {
  for (const statement of [...statements, ...committeeRecords(odd)]) await orm.em.fork().execute(statement);
}

const odd = String.raw`'{"ar":"\u0001\u0002 \"نص\" \\ \u2028\u007f/ 😀","fr":"   ","en":"\u00a0x","original":"en"}'`;
const frenchOnly = `'{"ar":null,"fr":"Un texte","en":"","original":"fr"}'`;

const statements = [
  `insert into news_item (id, reference, title, body, published, published_on, updated_at)
   select gen_random_uuid(), 'news-' || n, ${odd}::jsonb, case when n % 2 = 0 then ${frenchOnly}::jsonb end, n < 6,
          case when n <> 7 then date '2024-01-01' + n end, now() from generate_series(1, 7) n`,
  `insert into document (id, reference, title, summary, kind, link, state, parts, bytes, moved_at, issued_on, issued_precision,
                         requirements, published, published_on, updated_at)
   select gen_random_uuid(), 'document-' || n, ${frenchOnly}::jsonb, ${odd}::jsonb, k.kind,
          case k.kind when 'LINK' then 'https://example.test/?a=1&b=é' end, case n when 3 then 'SENDING' else 'AVAILABLE' end, '[]',
          case k.kind when 'FILE' then 1234567 end, now(), case when n % 2 = 0 then date '2023-05-01' + n end,
          case when n % 2 = 0 then 'DAY' end, array['FORUM', 'CALENDAR'], n < 5, case when n < 6 then date '2024-01-01' end, now()
   from generate_series(1, 6) n join (values (0, 'LINK'), (1, 'FILE'), (2, 'CITED')) k (i, kind) on k.i = n % 3`,
  `update plan set blind_screening = true where reference = 'ma-nap-2'`,
  `update commitment set problem = ${odd}, contribution = ${frenchOnly}, contact_position = ${frenchOnly},
     contact_mailbox = 'boîte@example.test', government_partners = jsonb_build_array(${odd}::jsonb, ${frenchOnly}::jsonb)
   where number % 3 = 0`,
  `update commitment set state = 'DROPPED' where reference = 'ma-nap-2-c20'`,
  `update commitment set state = 'DRAFT', draft_reference = 'ma-nap-2-d19' where reference = 'ma-nap-2-c19'`,
  `update commitment set state = 'IN_CONSULTATION', reported_percent = 12.34 where reference = 'ma-nap-2-c18'`,
  `insert into related_commitment (commitment_id, related_id)
   select c.id, o.id from commitment c join commitment o on o.plan_id = c.plan_id and o.number in (1, 19, c.number + 1)
   where c.number % 4 = 0 and o.id <> c.id on conflict do nothing`,
  `update activity set weight = 0.3333 where ordinal % 3 = 0`,
  `insert into activity_report (id, activity_id, reported_on, reported_precision, status, percent, actual_starts_on, actual_ends_on, note,
                                recorded_at, provenance)
   select gen_random_uuid(), a.id, date '2022-01-31' + n * 400, 'DAY', s.status, s.percent, case when n > 0 then a.starts_on + 20 end,
          case when n > 1 then a.ends_on - 40 end, case when n = 1 then ${odd}::jsonb end, now(), 'GENERATED'
   from activity a cross join generate_series(0, 2) n
   join (values (0, 'NOT_STARTED', 0), (1, 'IN_PROGRESS', 33.33), (2, 'COMPLETED', 100), (3, 'CANCELLED', 10),
                (4, 'DELAYED', 0.04)) s (k, status, percent) on s.k = (a.ordinal + n) % 5
   where a.ordinal % 2 = 0`,
  `update activity a set status = 'IN_PROGRESS', percent = 33.33, reported_on = '2024-04-10', actual_starts_on = case when ordinal % 4 = 0 then date '2022-04-10' end where ordinal % 2 = 0`,
  `update activity set status = 'COMPLETED', percent = 100, actual_ends_on = ends_on + ordinal * 3 where ordinal % 5 = 0`,
  `update indicator set baseline = 0.000001, target = 99999999999999.5 where ordinal = 1`,
  `insert into measurement (id, indicator_id, value, measured_on, measured_precision, note, recorded_at, provenance)
   select gen_random_uuid(), i.id, v.value, date '2023-01-01' + n * 31, 'MONTH', case when n % 2 = 0 then ${odd}::jsonb end,
          now(), 'GENERATED'
   from indicator i cross join generate_series(0, 4) n
   join (values (0, 0.0001), (1, -0.00005), (2, 12345678.9), (3, 0), (4, 1e13)) v (k, value) on v.k = n
   where i.ordinal < 3`,
  `update measurement m set corrected_by_id = r.id, corrected_at = now(), correction_reason = ${odd}
   from measurement r where r.indicator_id = m.indicator_id and m.measured_on = '2023-02-01' and r.measured_on = '2023-03-04'`,
  `update indicator set definition = ${odd}, method = ${frenchOnly}, direction = case ordinal % 3 when 0 then 'UP' when 1 then 'DOWN' end
   where ordinal % 2 = 0`,
  `update proposal set state = s.state, channel = s.channel, moderated_at = s.moderated, provenance = 'ENTERED',
          expected_result = case when s.n % 3 = 0 then ${odd}::jsonb else expected_result end,
          removed_at = case when s.n = 40 then now() end,
          submitted_at = submitted_at + s.n * interval '1 day 1.000789 seconds'
   from (
     select id, n, (array['SUBMITTED', 'ADMISSIBLE', 'ASSIGNED', 'RETAINED', 'NOT_RETAINED', 'INADMISSIBLE', 'GROUPED',
                          'WITHDRAWN', 'REFERRED', 'DRAFT', 'REFUSAL_PROPOSED'])[1 + n % 11] as state,
            case when n % 2 = 0 then 'PORTAL' else channel end as channel,
            case when n % 4 = 0 then now() end as moderated
     from (select id, channel, row_number() over (order by reference) as n from proposal where reference like 'ma-nap-3-%') p
   ) s where s.id = proposal.id`,
  `insert into proposal_group (id, lead_id, created_at)
   select gen_random_uuid(), id, now() from proposal where state in ('RETAINED', 'SUBMITTED') and reference like 'ma-nap-3-%'`,
  `update proposal p set group_id = g.id from proposal_group g where g.lead_id = p.id`,
  `update proposal p set group_id = g.id
   from (select id, row_number() over (order by reference) as n from proposal where state = 'GROUPED') f
   join (select id, row_number() over (order by id) as n from proposal_group) g using (n) where f.id = p.id`,
  `insert into outcome (id, proposal_id, decision, reason, justification, decided_at, published_at, published_precision, provenance)
   select gen_random_uuid(), id, state, case state when 'INADMISSIBLE' then 'UNCLEAR' end, ${odd}, now(),
          case when n % 3 > 0 then timestamptz '2024-03-10 23:30Z' end,
          case when n % 3 > 0 then (array['INSTANT', 'DAY', 'MONTH'])[1 + n % 3] end, 'ENTERED'
   from (select *, row_number() over (order by reference)::int as n from proposal) p
   where state in ('INADMISSIBLE', 'GROUPED', 'RETAINED', 'NOT_RETAINED')`,
  `insert into outcome (id, proposal_id, decision, justification, decided_at, published_at, published_precision, superseded_at, provenance)
   select gen_random_uuid(), o.proposal_id, 'NOT_RETAINED', ${odd}, o.decided_at - k * interval '1 day',
          timestamptz '2024-02-10 23:30Z' - k * interval '31 days', (array['INSTANT', 'MONTH'])[k], now(), 'ENTERED'
   from outcome o cross join generate_series(1, 2) k where o.decision in ('RETAINED', 'INADMISSIBLE')`,
  `insert into assignment (id, proposal_id, institution_id, lead, state, due_on, justification, assigned_at, answered_at,
                           answered_precision, published_at, ended_at, provenance)
   select gen_random_uuid(), p.id, i.id, k = 1, case when k = 3 then 'RETURNED' when p.state = 'ASSIGNED' then 'PENDING' else p.state end,
          '2024-05-01', case when p.state = 'NOT_RETAINED' then ${odd}::jsonb end, now(),
          case when p.state <> 'ASSIGNED' then now() end, case when p.state <> 'ASSIGNED' then 'INSTANT' end,
          case when n % 2 = 0 then now() end, case when k = 4 then now() end, 'ENTERED'
   from (select *, row_number() over (order by reference)::int as n from proposal where state in ('ASSIGNED', 'RETAINED', 'NOT_RETAINED')) p
   cross join generate_series(1, 4) k
   join (select id, row_number() over (order by reference) as place from institution
         where kind in ('ADMINISTRATION', 'AGENCY')) i on i.place = 1 + (p.n + k * 3) % 12`,
  `insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision, actor_role, actor_college,
                           institution_id, reason_code, reason, published_at, provenance)
   select gen_random_uuid(), 'PROPOSAL', p.id, 'ADMIT', 'SUBMITTED', 'ADMISSIBLE', p.submitted_at + k * interval '1 hour', 'INSTANT',
          'MEMBER', 'CIVIL_SOCIETY', (select id from institution order by reference limit 1), 'UNCLEAR', ${odd},
          case when k = 1 then now() end, 'ENTERED'
   from proposal p cross join generate_series(1, 2) k`,
  `insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision, published_at, provenance)
   select gen_random_uuid(), 'COMMITMENT', c.id, 'ADOPT', 'IN_CONSULTATION', 'ADOPTED', now(), 'MONTH', now(), 'RECORDED' from commitment c`,
  `insert into commitment_version (id, commitment_id, number, held_from, reason, changes, text, planned, recorded_at)
   select gen_random_uuid(), c.id, n, case when n = 2 then date '2024-03-10' end, case when n = 2 then ${odd}::jsonb end,
          case when n = 2 then '[{"field":"title.fr"},{"field":"sdgs"}]'::jsonb else '[]'::jsonb end, jsonb_build_object(
            'title', c.title, 'problem', case when n = 2 then c.problem end, 'solution', c.solution,
            'expectedResults', c.expected_results, 'contribution', c.contribution,
            'additionalInformation', c.additional_information, 'ogpValues', c.ogp_values, 'sdgs', c.sdgs),
          jsonb_build_object('activities', jsonb_build_array(jsonb_build_object('id', c.id, 'ordinal', n, 'title', ${odd}::jsonb,
              'startsOn', case when n = 2 then date '2022-01-01' end, 'startPrecision', case when n = 2 then 'MONTH' end)),
            'indicators', jsonb_build_array(jsonb_build_object('id', c.id, 'ordinal', 1, 'kind', 'IMPACT', 'name', ${odd}::jsonb,
              'unit', 'COUNT', 'baseline', 0.5, 'target', case when n = 2 then 12000 end, 'direction', case when n = 2 then 'UP' end,
              'withdrawnOn', case when n = 2 then date '2024-03-10' end))), now()
   from commitment c cross join generate_series(1, 2) n where c.number % 2 = 0`,
  `insert into assessment (id, commitment_id, voice, completion, ambition, early_results, author, text, source, assessed_on, recorded_at)
   select gen_random_uuid(), c.id, case when n = 1 then 'REVIEWER' else 'CIVIL_SOCIETY' end, case when n < 3 then 'LIMITED' end,
          case when n = 1 then 'MODEST' end, case when n = 1 then 'NO_NOTABLE' end, case when n = 2 then 'جمعية "1"' end,
          case when n > 1 then ${odd}::jsonb end, case when n = 3 then 'https://example.test/?a="b"' end, '2024-03-10',
          timestamptz '2024-03-10 23:30:00.123456Z'
   from commitment c cross join generate_series(1, 3) n`,
  `insert into assessment_reply (id, commitment_id, assessment_id, text, recorded_at)
   select gen_random_uuid(), s.commitment_id, s.id, ${odd}::jsonb, timestamptz '2024-03-11 23:30:00.123456Z'
   from assessment s cross join generate_series(1, 2) n where s.voice = 'CIVIL_SOCIETY'`,
  `insert into update_round (id, plan_id, year, quarter, due_on, opened_at)
   select gen_random_uuid(), p.id, 2024, n, '2024-04-15', now() from plan p cross join generate_series(1, 2) n`,
  `insert into card_report (id, commitment_id, round_id, state, narrative, started_at, validated_at)
   select gen_random_uuid(), c.id, case when n < 3 then (select id from update_round r where r.plan_id = c.plan_id and r.quarter = n) end,
          case when n = 4 then 'DRAFT' else 'VALIDATED' end, case when n > 1 then ${odd}::jsonb end, now(),
          case when n < 4 then timestamptz '2024-03-10 23:30:00.123456Z' + n * interval '1 day' end
   from commitment c cross join generate_series(1, 4) n`,
  `insert into evidence (id, commitment_id, activity_id, measurement_id, kind, state, refusal, title, public, link, file_name,
                         bytes, parts, media_type, storage_key, sha256, added_by_id, added_at, moved_at, withdrawn_at)
   select gen_random_uuid(), c.id, case when n = 1 then (select id from activity a where a.commitment_id = c.id order by ordinal limit 1) end,
          case when n = 2 then (select m.id from measurement m join indicator i on i.id = m.indicator_id
                                where i.commitment_id = c.id order by m.id limit 1) end,
          case when n < 3 then 'LINK' else 'FILE' end, s.state, case s.state when 'REFUSED' then 'DAMAGED' end, ${odd}, n <> 2,
          case when n < 3 then 'https://example.test/?a="b"' end, case when n >= 3 then 'تقرير "1".pdf' end,
          case when n >= 3 then 123456789 end, '[]', case when n >= 3 and s.state = 'AVAILABLE' then 'application/pdf' end,
          case when n >= 3 and s.state = 'AVAILABLE' then gen_random_uuid()::text end,
          case when n >= 3 and s.state = 'AVAILABLE' then 'x' end, (select id from account limit 1),
          timestamptz '2024-03-10 23:30:00.123456Z', now(), case when n = 6 then now() end
   from commitment c
   join (values (1, 'AVAILABLE'), (2, 'AVAILABLE'), (3, 'AVAILABLE'), (4, 'SENDING'), (5, 'REFUSED'), (6, 'AVAILABLE')) s (n, state) on true`,
  `insert into attachment (id, proposal_id, title, state, refusal, file_name, bytes, parts, media_type, storage_key, sha256,
                           moved_at, added_at)
   select gen_random_uuid(), p.id, case when p.n % 3 = 0 then ${odd}::jsonb when p.n % 3 = 1 then ${frenchOnly}::jsonb end, s.state,
          case s.state when 'REFUSED' then 'DAMAGED' end, 'صورة "' || s.n || '".jpg', 123456, '[]',
          case s.state when 'AVAILABLE' then 'image/jpeg' end, case s.state when 'AVAILABLE' then gen_random_uuid()::text end,
          case s.state when 'AVAILABLE' then 'x' end, now(), now()
   from (select id, row_number() over (order by reference) as n from proposal) p
   join (values (1, 'AVAILABLE'), (2, 'SENDING'), (3, 'REFUSED'), (4, 'AVAILABLE')) s (n, state) on s.n <= p.n % 5`,
  `insert into commitment_source (commitment_id, proposal_id, linked_at)
   select c.id, p.id, now() from commitment c join proposal p on p.reference like '%' || c.number || '' where c.number is not null
   on conflict do nothing`,
];
