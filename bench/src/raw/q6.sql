-- What a plan received and what became of it: by theme, channel and public state. $1 the plan.
with held as (
  select p.theme_id, p.channel, case p.public_state when 'RETAINED' then 'retained' when 'INCORPORATED' then 'retained'
           when 'NOT_RETAINED' then 'notRetained' when 'NOT_INCLUDED' then 'notRetained' when 'INADMISSIBLE' then 'inadmissible'
           when 'GROUPED' then 'grouped' when 'WITHDRAWN' then 'withdrawn' else 'pending' end as fate, count(*)::int as count
  from proposal p
  where p.plan_id = (select id from plan where reference = $1) and p.removed_at is null and p.state <> 'DRAFT'
    and (p.moderated_at is not null or p.channel = 'MEETING' or p.provenance in ('RECORDED', 'RECONSTRUCTED'))
  group by 1, 2, 3
), ordered (channel, place) as (values ('PORTAL', 1), ('MEETING', 2), ('PARTNER', 3)
), by_channel as (
  select channel, place, sum(count)::int as received,
         coalesce(sum(count) filter (where fate = 'retained'), 0)::int as retained,
         coalesce(sum(count) filter (where fate = 'notRetained'), 0)::int as "notRetained",
         coalesce(sum(count) filter (where fate = 'inadmissible'), 0)::int as inadmissible,
         coalesce(sum(count) filter (where fate = 'grouped'), 0)::int as grouped,
         coalesce(sum(count) filter (where fate = 'withdrawn'), 0)::int as withdrawn,
         coalesce(sum(count) filter (where fate = 'pending'), 0)::int as pending
  from held join ordered using (channel) group by channel, place
)
select json_build_object('plan', json_build_object('cocreation', json_build_object(
  'proposals', json_build_object('total', (select sum(received) from by_channel),
    'byChannel', (select json_agg(json_build_object('channel', channel, 'count', received) order by place) from by_channel),
    'byTheme', (select json_agg(json_build_object('theme', json_build_object('reference', t.reference, 'name',
        json_build_object('ar', t.name -> 'ar')), 'channel', h.channel, 'count', h.count) order by t.ordinal, place)
      from (select theme_id, channel, sum(count)::int as count from held group by 1, 2) h
      join theme t on t.id = h.theme_id join ordered using (channel))),
  'reconciliation', (select json_agg(json_build_object('channel', channel, 'received', received, 'retained', retained,
      'notRetained', "notRetained", 'inadmissible', inadmissible, 'grouped', grouped, 'withdrawn', withdrawn,
      'pending', pending, 'balanced', true) order by place) from by_channel)))) as data
