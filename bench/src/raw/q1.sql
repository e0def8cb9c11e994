-- One card with everything on it. $1 its reference.
with card as (
  select c.*, p.reference as plan_reference,
         case when p.stage in ('IMPLEMENTATION', 'CLOSED') then coalesce(p.adopted_on, p.starts_on)
              else country_day(now()) end as names_day,
         country_day(now()) as today
  from commitment c join plan p on p.id = c.plan_id
  where (c.reference = $1 or c.draft_reference = $1)
    and c.state in ('PROPOSED', 'IN_CONSULTATION', 'ADOPTED', 'IN_PROGRESS', 'COMPLETED', 'CLOSED_INCOMPLETE')
), act as (
  select a.*, r.status as known_status, r.percent as known_percent
  from card join activity a on a.commitment_id = card.id
  left join lateral (
    select status, percent from activity_report r where r.activity_id = a.id and r.reported_on <= card.today
    order by r.reported_on desc, r.recorded_at desc limit 1) r on true
), known as (
  select round(sum(weight * coalesce(known_percent, 0)) / nullif(sum(weight), 0), 1)::float8 as percent,
         count(known_percent) as reports, min(starts_on) as starts_on, max(ends_on) as ends_on
  from act where known_status is distinct from 'CANCELLED'
), ind as (
  select i.*, m.values, m.total
  from card join indicator i on i.commitment_id = card.id
  left join lateral (
    select count(*) as total, json_agg(json_build_object('node', json_build_object('value', m.value::float8,
             'measuredOn', m.measured_on, 'note', case when m.note is not null then json_build_object('fr', m.note -> 'fr') end))
             order by m.measured_on desc, m.id desc) filter (where place <= 20) as values
    from (select m.*, row_number() over (order by m.measured_on desc, m.id desc) as place
          from measurement m where m.indicator_id = i.id) m) m on true
), written as (
  select t from card, lateral (
    select title as t union all select problem union all select solution union all select jsonb_array_elements(expected_results)
    union all select contribution union all select additional_information union all select contact_position
    union all select jsonb_array_elements(government_partners)
    union all select v -> 'how' from jsonb_array_elements(ogp_relevance) v) texts
  union all select title from act union all select name from ind union all select source from ind
)
select json_build_object('commitment', (select json_build_object(
  'reference', card.reference, 'number', card.number,
  'title', json_build_object('ar', title -> 'ar', 'fr', title -> 'fr', 'en', title -> 'en'), 'state', state,
  'plan', json_build_object('reference', plan_reference),
  'area', (select json_build_object('reference', a.reference, 'name', json_build_object('ar', a.name -> 'ar'))
           from area a where a.id = card.area_id),
  'leadInstitution', (select json_build_object('reference', i.reference,
      'name', json_build_object('ar', n.name -> 'ar', 'fr', n.name -> 'fr', 'en', n.name -> 'en'), 'kind', i.kind,
      'parent', case when up.reference is not null then json_build_object('reference', up.reference) end)
    from institution i
    join lateral (select name from institution_name where institution_id = i.id
                  and coalesce(valid_from, '-infinity') <= names_day order by valid_from desc nulls last limit 1) n on true
    left join lateral (select o.reference from institution_parent ip join institution o on o.id = ip.parent_id
                       where ip.institution_id = i.id and coalesce(valid_from, '-infinity') <= names_day
                         and coalesce(valid_to, 'infinity') >= names_day
                       order by valid_from desc nulls last limit 1) up on true
    where i.id = card.lead_institution_id),
  'supportingInstitutions', (select coalesce(json_agg(json_build_object('reference', i.reference) order by i.reference), '[]')
    from commitment_institution l join institution i on i.id = l.institution_id
    where l.commitment_id = card.id and l.role = 'SUPPORTING'),
  'ogpValues', ogp_values, 'sdgs', sdgs,
  'relatedCommitments', (select coalesce(json_agg(json_build_object('reference', o.reference) order by o.sort_key, o.id), '[]')
    from related_commitment l join commitment o on o.id = l.related_id where l.commitment_id = card.id
      and o.state in ('PROPOSED', 'IN_CONSULTATION', 'ADOPTED', 'IN_PROGRESS', 'COMPLETED', 'CLOSED_INCOMPLETE')),
  'problem', case when problem is not null then json_build_object('ar', problem -> 'ar', 'fr', problem -> 'fr', 'en', problem -> 'en') end,
  'solution', case when solution is not null then json_build_object('ar', solution -> 'ar', 'fr', solution -> 'fr', 'en', solution -> 'en') end,
  'expectedResults', (select coalesce(json_agg(json_build_object('ar', v -> 'ar', 'fr', v -> 'fr', 'en', v -> 'en')), '[]')
                      from jsonb_array_elements(expected_results) v),
  'activities', (select coalesce(json_agg(json_build_object('title', json_build_object('ar', title -> 'ar'), 'startsOn', starts_on,
      'endsOn', ends_on, 'startPrecision', start_precision, 'endPrecision', end_precision, 'status', status,
      'percent', percent::float8) order by ordinal, id), '[]') from act),
  'indicators', (select coalesce(json_agg(json_build_object('kind', kind,
      'name', json_build_object('ar', name -> 'ar', 'fr', name -> 'fr', 'en', name -> 'en'), 'unit', unit,
      'baseline', baseline::float8, 'target', target::float8,
      'measurements', json_build_object('totalCount', total, 'edges', coalesce(values, '[]')))
      order by kind desc, ordinal, id), '[]') from ind),
  'progress', json_build_object(
    'percent', case when known.reports > 0 then known.percent else card.reported_percent::float8 end,
    'elapsedPercent', case
      when card.today < coalesce(card.starts_on, known.starts_on) then 0
      when card.today >= coalesce(card.ends_on, known.ends_on) then 100
      else round((card.today - coalesce(card.starts_on, known.starts_on) + 1) * 100.0
        / (coalesce(card.ends_on, known.ends_on) - coalesce(card.starts_on, known.starts_on) + 1), 1)::float8 end,
    'basis', case when known.reports > 0 then 'COMPUTED' when card.reported_percent is not null then 'REPORTED' else 'NONE' end),
  'sources', (select coalesce(json_agg(json_build_object('reference', s.reference, 'title', json_build_object('ar', s.title -> 'ar'),
      'outcome', o.outcome) order by s.reference), '[]')
    from commitment_source l join proposal s on s.id = l.proposal_id
    left join lateral (
      select json_build_object('decision', o.decision, 'publishedOn', case o.published_precision
               when 'INSTANT' then country_day(o.published_at) else (o.published_at at time zone 'UTC')::date end) as outcome
      from outcome o where o.proposal_id = s.id and o.published_at is not null
      order by o.published_at desc, o.decided_at desc limit 1) o on true
    where l.commitment_id = card.id and s.removed_at is null and s.state <> 'DRAFT'
      and (s.moderated_at is not null or s.channel = 'MEETING' or s.provenance in ('RECORDED', 'RECONSTRUCTED'))),
  'missingLanguages', (select coalesce(json_agg(upper(language) order by place), '[]')
    from unnest(array['ar', 'fr', 'en']) with ordinality l (language, place)
    where exists (select 1 from written where t is not null
      and btrim(concat(t ->> 'ar', t ->> 'fr', t ->> 'en')) <> '' and btrim(coalesce(t ->> language, '')) = ''))
) from card, known)) as data
