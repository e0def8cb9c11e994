-- One plan that collects proposals (number 0), and many that are carried out, 22 commitments each.

create temp table made_plan as
select n, pg_temp.id_at(timestamptz '2023-01-01' + n * interval '1 hour', 'plan' || n) as id,
       'demo-nap-' || n as reference, date '2024-01-01' + n::int as starts_on,
       case n when 0 then 'COLLECTION' else 'IMPLEMENTATION' end as stage
from generate_series(0, (:commitments + 21) / 22) n;

insert into plan (id, reference, ordinal, title, starts_on, ends_on, start_precision, end_precision, stage,
                  owner_id, adopted_on, last_proposal_number)
select id, reference, 100 + n, pg_temp.text_of('خطة تجريبية رقم ' || n, 'Plan de démonstration ' || n), starts_on,
       starts_on + 1000, 'DAY', 'DAY', stage, (select id from institution where reference = 'digital-transition'),
       case when n > 0 then starts_on end, :proposals
from made_plan;

insert into stage (id, plan_id, kind, starts_on, ends_on, start_precision, end_precision, opened_at)
select pg_temp.id_at('2023-02-01', 'stage' || n), id, stage, starts_on, starts_on + 1000, 'DAY', 'DAY', starts_on
from made_plan;

insert into area (id, plan_id, reference, ordinal, name)
select pg_temp.id_at('2023-02-02', 'area' || m.n || '/' || k), m.id, 'area-' || k, k, pg_temp.text_of(p.text, f.text)
from made_plan m cross join generate_series(1, 5) k
join phrase p on p.n = pg_temp.pick('area' || k, (select count(*) from phrase))
join phrase_fr f on f.n = pg_temp.pick('area' || k, (select count(*) from phrase_fr));

insert into theme (id, plan_id, reference, ordinal, name)
select pg_temp.id_at('2023-02-03', 'theme' || m.n || '/' || k), m.id, 'theme-' || k, k, pg_temp.text_of(p.text, f.text)
from made_plan m cross join generate_series(1, 10) k
join phrase p on p.n = pg_temp.pick('theme' || k, (select count(*) from phrase))
join phrase_fr f on f.n = pg_temp.pick('theme' || k, (select count(*) from phrase_fr));

insert into meeting (id, reference, plan_id, ordinal, kind, format, held_on, city)
select pg_temp.id_at('2023-02-04', 'meeting' || k), 'demo-nap-0-m' || lpad(k::text, 2, '0'), id, k, 'CONSULTATION',
       'IN_PERSON', starts_on + k::int * 7, pg_temp.text_of('الرباط', 'Rabat')
from made_plan, generate_series(1, 40) k where n = 0;

insert into meeting_theme (meeting_id, theme_id)
select m.id, t.id from meeting m join theme t on t.plan_id = m.plan_id and t.ordinal = 1 + m.ordinal % 10
where m.reference like 'demo-nap-0-m%';
