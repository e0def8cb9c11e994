-- A member's queue: the newest 50 that wait for screening on one theme, with how many there are. $1 plan, $2 theme
with found as (
  select p.* from proposal p
  where p.plan_id = (select id from plan where reference = $1)
    and p.theme_id = (select t.id from theme t join plan on plan.id = t.plan_id where plan.reference = $1 and t.reference = $2)
    and p.removed_at is null and p.state = 'SUBMITTED'
)
select json_build_object('proposals', json_build_object('totalCount', (select count(*) from found),
  'edges', (select coalesce(json_agg(json_build_object('node', json_build_object(
    'reference', p.reference, 'title', json_build_object('ar', p.title -> 'ar', 'fr', p.title -> 'fr', 'en', p.title -> 'en'),
    'workflowState', p.state, 'version', p.version, 'channel', p.channel,
    'theme', json_build_object('reference', t.reference, 'name', json_build_object('ar', t.name -> 'ar')),
    'meeting', case when m.id is not null then json_build_object('reference', m.reference) end,
    'submittedAt', to_char(p.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'assignments', '[]'::json)) order by p.submitted_at desc, p.id desc), '[]')
    from (select * from found order by submitted_at desc, id desc limit 50) p
    join theme t on t.id = p.theme_id left join meeting m on m.id = p.meeting_id)
)) as data
