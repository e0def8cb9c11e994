-- A plan with all its commitments, as a page of overview shows it, in French. $1 its reference.
with asked as (
  select p.*, country_day(now()) as today,
         case when stage in ('IMPLEMENTATION', 'CLOSED') then coalesce(adopted_on, starts_on)
              else country_day(now()) end as names_day
  from plan p where reference = $1
), card as (
  select c.*, asked.today, asked.names_day, asked.ends_on as plan_ends_on from asked join commitment c on c.plan_id = asked.id
  where c.state in ('PROPOSED', 'IN_CONSULTATION', 'ADOPTED', 'IN_PROGRESS', 'COMPLETED', 'CLOSED_INCOMPLETE')
), report as (
  select distinct on (r.activity_id) r.activity_id, r.reported_on, r.status, r.percent
  from card join activity a on a.commitment_id = card.id join activity_report r on r.activity_id = a.id
  where r.reported_on <= card.today order by r.activity_id, r.reported_on desc, r.recorded_at desc
), work as (
  select a.commitment_id,
         sum(a.weight * coalesce(r.percent, 0)) filter (where r.status is distinct from 'CANCELLED')
           / nullif(sum(a.weight) filter (where r.status is distinct from 'CANCELLED'), 0) as percent,
         count(r.activity_id) filter (where r.status <> 'CANCELLED') as reports, max(r.reported_on) as last_report,
         json_agg(json_build_object('title', json_build_object('text', coalesce(a.title ->> 'fr', a.title ->> (a.title ->> 'original'))),
           'startsOn', a.starts_on, 'endsOn', a.ends_on, 'startPrecision', a.start_precision, 'endPrecision', a.end_precision,
           'status', a.status, 'percent', a.percent::float8) order by a.ordinal, a.id) as activities
  from card join activity a on a.commitment_id = card.id left join report r on r.activity_id = a.id
  group by a.commitment_id
), known as (
  select card.*, coalesce(work.activities, '[]') as activities, reports,
         case when reports > 0 then work.percent else reported_percent end as percent
  from card left join work on work.commitment_id = card.id
), counted as (
  select count(*) as adopted, count(percent) as known, sum(coalesce(percent, 0)) as percent from known
  where state in ('ADOPTED', 'IN_PROGRESS', 'COMPLETED', 'CLOSED_INCOMPLETE')
)
select json_build_object('plan', (select json_build_object(
  'reference', asked.reference,
  'title', json_build_object('text', coalesce(asked.title ->> 'fr', asked.title ->> (asked.title ->> 'original'))),
  'progress', json_build_object(
    'percent', case when counted.known > 0
      then round(counted.percent / greatest(counted.adopted, asked.recorded_commitment_count), 1)::float8
      else asked.reported_percent::float8 end,
    'elapsedPercent', case when today < asked.starts_on then 0 when today >= asked.ends_on then 100
      else round((today - asked.starts_on + 1) * 100.0 / (asked.ends_on - asked.starts_on + 1), 1)::float8 end),
  'commitments', json_build_object('totalCount', (select count(*) from card),
    'edges', (select coalesce(json_agg(json_build_object('node', json_build_object('reference', c.reference, 'number', c.number,
      'title', json_build_object('text', coalesce(c.title ->> 'fr', c.title ->> (c.title ->> 'original'))), 'state', c.state,
      'area', case when a.reference is not null then json_build_object('reference', a.reference) end,
      'leadInstitution', json_build_object('reference', i.reference,
        'name', json_build_object('text', coalesce(n.name ->> 'fr', n.name ->> (n.name ->> 'original')))),
      'progress', json_build_object('percent', round(c.percent, 1)::float8), 'activities', c.activities))
      order by c.sort_key, c.id), '[]')
      from (select * from known order by sort_key, id limit 50) c
      join institution i on i.id = c.lead_institution_id
      join lateral (select name from institution_name where institution_id = i.id
                    and coalesce(valid_from, '-infinity') <= c.names_day order by valid_from desc nulls last limit 1) n on true
      left join area a on a.id = c.area_id)))
  from asked, counted)) as data
