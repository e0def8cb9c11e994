-- The same list of a whole plan, read on from a place far inside. $1 plan, $2 and $3 the place: moment and id.
with page as (
  select p.*, o.decision, o.justification, o.published_at, o.published_precision
  from (
    select * from proposal p
    where p.plan_id = (select id from plan where reference = $1)
      and p.removed_at is null and p.state <> 'DRAFT'
      and (p.moderated_at is not null or p.channel = 'MEETING' or p.provenance in ('RECORDED', 'RECONSTRUCTED'))
      and (p.submitted_at, p.id) < ($2::timestamptz, $3::uuid)
    order by submitted_at desc, id desc limit 51) p
  left join lateral (select * from outcome o where o.proposal_id = p.id and o.published_at is not null
                     order by o.published_at desc, o.decided_at desc limit 1) o on true
)
select json_build_object('proposals', json_build_object(
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page)),
  'edges', (select coalesce(json_agg(json_build_object('node', json_build_object(
    'reference', p.reference, 'title', json_build_object('ar', p.title -> 'ar', 'fr', p.title -> 'fr', 'en', p.title -> 'en'),
    'state', p.public_state,
    'channel', p.channel, 'theme', json_build_object('reference', t.reference, 'name', json_build_object('fr', t.name -> 'fr')),
    'meeting', case when m.id is not null then json_build_object('reference', m.reference, 'heldOn', m.held_on) end,
    'institutions', coalesce(a.institutions, '[]'),
    'submittedAt', to_char(p.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'outcome', case when o.decision is not null then json_build_object('decision', o.decision,
      'justification', case when o.justification is not null then json_build_object('ar', o.justification -> 'ar',
        'fr', o.justification -> 'fr', 'en', o.justification -> 'en') end,
      'publishedOn', case o.published_precision when 'INSTANT' then country_day(o.published_at) else (o.published_at at time zone 'UTC')::date end) end))
    order by p.submitted_at desc, p.id desc), '[]')
    from (select * from page order by submitted_at desc, id desc limit 50) p
    join theme t on t.id = p.theme_id
    left join meeting m on m.id = p.meeting_id
    -- A grouped proposal shows the outcome of its lead, once that is published.
    left join lateral (
      select o.decision, o.justification, o.published_at, o.published_precision
      from proposal_group g join outcome o on o.proposal_id = g.lead_id
      where p.decision = 'GROUPED' and p.state = 'GROUPED' and g.id = p.group_id and o.published_at is not null
      order by o.published_at desc, o.decided_at desc limit 1) lead on true
    cross join lateral (
      select coalesce(lead.decision, p.decision) as decision,
             case when lead.decision is null then p.justification else lead.justification end as justification,
             coalesce(lead.published_at, p.published_at) as published_at,
             coalesce(lead.published_precision, p.published_precision) as published_precision) o
    left join lateral (
      select json_agg(json_build_object('reference', i.reference) order by a.lead desc, i.reference) as institutions
      from assignment a join institution i on i.id = a.institution_id
      where a.proposal_id = p.id and a.ended_at is null and a.published_at is not null and a.state <> 'RETURNED') a on true)
)) as data
