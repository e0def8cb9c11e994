-- The 20 newest proposals that hold a word, Arabic folded. $1 the word, folded, as a pattern.
select json_build_object('proposals', json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object(
  'reference', p.reference, 'title', json_build_object('ar', p.title -> 'ar', 'fr', p.title -> 'fr', 'en', p.title -> 'en'),
  'state', case when p.state = 'WITHDRAWN' then 'WITHDRAWN'
                when o.decision is null then case when p.state in ('DRAFT', 'SUBMITTED') then 'RECEIVED' else 'UNDER_STUDY' end
                when o.decision = 'PARTLY_RETAINED' then 'RETAINED' else o.decision end,
  'plan', json_build_object('reference', plan.reference)))
  order by p.submitted_at desc, p.id desc), '[]'))) as data
from (
  select * from proposal p
  where p.folded like $1 and p.removed_at is null and p.state <> 'DRAFT'
    and (p.moderated_at is not null or p.channel = 'MEETING' or p.provenance in ('RECORDED', 'RECONSTRUCTED'))
  order by p.submitted_at desc, p.id desc limit 20
) p
join plan on plan.id = p.plan_id
left join lateral (select decision from outcome o where o.proposal_id = p.id and o.published_at is not null
                   order by o.published_at desc, o.decided_at desc limit 1) o on true
