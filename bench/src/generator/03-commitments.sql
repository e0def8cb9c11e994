-- Cards as full as the real ones: 5 activities, half of them reported, 10 indicators measured 10 times each.

create temp table answering as
select row_number() over (order by reference) - 1 as n, id from institution
where kind in ('ADMINISTRATION', 'AGENCY', 'CONSTITUTIONAL_BODY', 'PARLIAMENT', 'LOCAL_GOVERNMENT');

create temp table made_card as
select c as n, 1 + (c - 1) % 22 as number, m.n as plan, m.id as plan_id, m.reference as plan_reference, m.starts_on,
       pg_temp.id_at(timestamptz '2024-03-01' + c * interval '1 minute', 'card' || c) as id
from generate_series(1, :commitments) c join made_plan m on m.n = 1 + (c - 1) / 22;

insert into commitment (id, reference, number, list_number, sort_key, plan_id, area_id, lead_institution_id, state, title,
                        problem, solution, expected_results, ogp_values, ogp_relevance, sdgs, government_partners,
                        starts_on, ends_on, start_precision, end_precision, adopted_on, remarks, provenance, updated_at)
select m.id, m.plan_reference || '-c' || lpad(m.number::text, 2, '0'), m.number, m.number,
       (100000000 - to_char(m.starts_on, 'YYYYMMDD')::bigint) * 100000 + m.number, m.plan_id,
       (select a.id from area a where a.plan_id = m.plan_id and a.ordinal = 1 + m.n % 5),
       (select id from answering where answering.n = pg_temp.pick('lead' || m.n, (select count(*) from answering))),
       'IN_PROGRESS', pg_temp.text_of(t.text, f.text), pg_temp.text_of(s1.text || '. ' || s2.text),
       pg_temp.text_of(s2.text || '. ' || s3.text), jsonb_build_array(pg_temp.text_of(s3.text), pg_temp.text_of(s1.text)),
       array['TRANSPARENCY', 'PARTICIPATION'], jsonb_build_array(jsonb_build_object('value', 'TRANSPARENCY', 'how',
         pg_temp.text_of(s1.text))), array[16], '[]', m.starts_on, m.starts_on + 900, 'DAY', 'DAY', m.starts_on, '{}',
       'GENERATED', timestamptz '2025-01-01' + m.n * interval '1 minute'
from made_card m
join phrase t on t.n = pg_temp.pick('ct' || m.n, (select count(*) from phrase))
join phrase_fr f on f.n = pg_temp.pick('ct' || m.n, (select count(*) from phrase_fr))
join sentence s1 on s1.n = pg_temp.pick('c1' || m.n, 30000)
join sentence s2 on s2.n = pg_temp.pick('c2' || m.n, 30000)
join sentence s3 on s3.n = pg_temp.pick('c3' || m.n, 30000);

insert into commitment_institution (commitment_id, institution_id, role)
select distinct m.id, i.id, r.role from made_card m
cross join (values ('SUPPORTING'), ('PARTNER')) r (role)
join answering i on i.n = pg_temp.pick(r.role || m.n, (select count(*) from answering));

insert into related_commitment (commitment_id, related_id)
select m.id, o.id from made_card m join made_card o on o.plan = m.plan and o.number = 1 + m.number % 22
where m.n % 4 = 0 and m.id <> o.id;

create temp table made_activity as
select m.n, k, pg_temp.id_at(timestamptz '2024-03-02' + m.n * interval '1 minute', 'activity' || m.n || '/' || k) as id,
       m.id as card, m.starts_on + k::int * 30 as starts_on,
       pg_temp.share('reported' || m.n || '/' || k) < 0.5 as reported,
       pg_temp.pick('percent' || m.n || '/' || k, 5) * 25 as percent
from made_card m cross join generate_series(1, 5) k;

insert into activity (id, commitment_id, ordinal, title, starts_on, ends_on, start_precision, end_precision, status,
                      percent, reported_on)
select a.id, a.card, a.k, pg_temp.text_of(p.text), a.starts_on, a.starts_on + 200, 'DAY', 'DAY',
       case when a.reported then
         case a.percent when 0 then 'NOT_STARTED' when 100 then 'COMPLETED' else 'IN_PROGRESS' end end,
       case when a.reported then a.percent end, case when a.reported then a.starts_on + 100 end
from made_activity a join phrase p on p.n = pg_temp.pick('at' || a.n || a.k, (select count(*) from phrase));

insert into activity_report (id, activity_id, reported_on, reported_precision, status, percent, recorded_at, provenance)
select pg_temp.id_at(timestamptz '2024-06-01' + a.n * interval '1 minute', 'report' || a.n || '/' || a.k), a.id,
       a.starts_on + 100, 'DAY',
       case a.percent when 0 then 'NOT_STARTED' when 100 then 'COMPLETED' else 'IN_PROGRESS' end, a.percent,
       a.starts_on + 101, 'GENERATED'
from made_activity a where a.reported;

create temp table made_indicator as
select m.n, k, m.starts_on, m.id as card,
       pg_temp.id_at(timestamptz '2024-03-03' + m.n * interval '1 minute', 'indicator' || m.n || '/' || k) as id
from made_card m cross join generate_series(1, 10) k;

insert into indicator (id, commitment_id, ordinal, kind, name, unit, baseline, target, direction)
select i.id, i.card, 1 + (i.k - 1) / 2, case i.k % 2 when 1 then 'TRACKING' else 'IMPACT' end,
       pg_temp.text_of(p.text, f.text), 'COUNT', case when i.k % 3 = 0 then 0 end, 100 * i.k, 'UP'
from made_indicator i
join phrase p on p.n = pg_temp.pick('in' || i.n || i.k, (select count(*) from phrase))
join phrase_fr f on f.n = pg_temp.pick('in' || i.n || i.k, (select count(*) from phrase_fr));

insert into measurement (id, indicator_id, value, measured_on, measured_precision, recorded_at, provenance)
select pg_temp.id_at(timestamptz '2024-09-01' + i.n * interval '1 minute', 'value' || i.n || '/' || i.k || '/' || v),
       i.id, pg_temp.pick('value' || i.n || i.k || v, 1000), i.starts_on + v::int * 30, 'DAY',
       i.starts_on + v::int * 30 + 1, 'GENERATED'
from made_indicator i cross join generate_series(1, 10) v;
