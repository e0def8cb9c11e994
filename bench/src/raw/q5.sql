-- The 20 newest proposals that hold a word, Arabic folded. $1 the word, folded, as a pattern.
select json_build_object('proposals', json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object(
  'reference', p.reference, 'title', json_build_object('ar', p.title -> 'ar', 'fr', p.title -> 'fr', 'en', p.title -> 'en'),
  'state', p.public_state,
  'plan', json_build_object('reference', plan.reference)))
  order by p.submitted_at desc, p.id desc), '[]'))) as data
from (
  select * from proposal p
  where p.sought like in_ascii($1) and p.folded like $1 and p.removed_at is null and p.state <> 'DRAFT'
    and (p.moderated_at is not null or p.channel = 'MEETING' or p.provenance in ('RECORDED', 'RECONSTRUCTED'))
  order by p.submitted_at desc, p.id desc limit 20
) p
join plan on plan.id = p.plan_id
