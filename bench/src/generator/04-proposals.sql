-- 50 proposals for each plan that is carried out, nearly all of them part of a commitment; all others wait for the
-- committee in the one that collects: some themes bring many, some few, a third is not screened yet. As long as the real ones: 280 letters on average.

create temp table made_proposal as
select n, plan, place, pg_temp.id_at(submitted_at, 'proposal' || n) as id, submitted_at, channel,
       1 + floor(10 * power(pg_temp.share('theme' || n), 1.6))::int as theme,
       case when plan > 0 then case when place <= 44 then 'INCORPORATED' else 'INADMISSIBLE' end
            else (array['SUBMITTED', 'ADMISSIBLE', 'ASSIGNED', 'RETAINED', 'NOT_RETAINED', 'INADMISSIBLE', 'GROUPED',
                        'WITHDRAWN', 'REFUSAL_PROPOSED', 'REFERRED'])[
              width_bucket(chance, array[0, 0.32, 0.4, 0.55, 0.73, 0.83, 0.92, 0.95, 0.97, 0.99])] end as state,
       plan > 0 or pg_temp.share('published' || n) < 0.8 as published
from (
  select n, case when n <= 50 * plans then 1 + (n - 1) / 50 else 0 end as plan,
         case when n <= 50 * plans then 1 + (n - 1) % 50 else n - 50 * plans end as place,
         pg_temp.share('state' || n) as chance,
         case when pg_temp.share('channel' || n) < 0.75 then 'PORTAL' else 'MEETING' end as channel,
         timestamptz '2025-01-01' + pg_temp.pick('at' || n, 25920000000) * interval '1 millisecond' as submitted_at
  from generate_series(1, :proposals) n, (select max(made_plan.n) as plans from made_plan) p
) draw;
create unique index on made_proposal (id);
analyze made_proposal;

insert into proposal (id, reference, plan_id, theme_id, meeting_id, channel, title, challenges, solution, expected_result,
                      state, refusal_proposed_role, refusal_proposed_college, submitted_at, submitted_precision,
                      moderated_at, provenance, updated_at)
select m.id, plan.reference || '-p' || lpad(m.place::text, 6, '0'), plan.id, theme.id, meeting.id, m.channel,
       pg_temp.text_of(t.text || ' ' || m.place, case when m.n % 4 = 0 then f.text end),
       case m.n % 3 when 0 then jsonb_build_array(pg_temp.text_of(s1.text), pg_temp.text_of(s2.text))
                    else jsonb_build_array(pg_temp.text_of(s1.text)) end,
       pg_temp.text_of(s3.text), case m.n % 2 when 0 then pg_temp.text_of(r.text) end, m.state,
       case m.state when 'REFUSAL_PROPOSED' then 'MEMBER' end, case m.state when 'REFUSAL_PROPOSED' then 'ADMINISTRATION' end,
       m.submitted_at, 'INSTANT', m.submitted_at + interval '1 day', 'GENERATED', m.submitted_at
from made_proposal m
join made_plan plan on plan.n = m.plan
join theme on theme.plan_id = plan.id and theme.ordinal = m.theme
left join meeting on m.channel = 'MEETING' and meeting.plan_id = plan.id and meeting.ordinal = 1 + pg_temp.pick('meeting' || m.n, 40)
join phrase t on t.n = pg_temp.pick('pt' || m.n, (select count(*) from phrase))
join phrase_fr f on f.n = pg_temp.pick('pt' || m.n, (select count(*) from phrase_fr))
join sentence s1 on s1.n = pg_temp.pick('p1' || m.n, 30000)
join sentence s2 on s2.n = pg_temp.pick('p2' || m.n, 30000)
join sentence s3 on s3.n = pg_temp.pick('p3' || m.n, 30000)
join phrase r on r.n = pg_temp.pick('pr' || m.n, (select count(*) from phrase));

-- Groups: every retained proposal of the first ones leads a grouped one.
create temp table made_group as
select follower.id as follower, lead.id as lead, pg_temp.id_at(follower.submitted_at, 'group' || follower.n) as id
from (select *, row_number() over (order by n) as rank from made_proposal where state = 'GROUPED') follower
join (select *, row_number() over (order by n) as rank from made_proposal where state = 'RETAINED') lead using (rank);
insert into proposal_group (id, lead_id, created_at) select id, lead, '2025-11-01' from made_group;
update proposal p set group_id = g.id from made_group g where p.id in (g.follower, g.lead);

insert into outcome (id, proposal_id, decision, reason, justification, decided_at, published_at, published_precision, provenance)
select pg_temp.id_at(m.submitted_at + interval '20 days', 'outcome' || m.n), m.id, m.state,
       case m.state when 'INADMISSIBLE' then (array['NOT_LINKED_TO_OPENNESS', 'UNCLEAR', 'OUT_OF_MANDATE'])[1 + m.n % 3] end,
       case when m.state in ('INADMISSIBLE', 'NOT_RETAINED', 'RETAINED') then pg_temp.text_of(s.text) end,
       m.submitted_at + interval '20 days', case when m.published then m.submitted_at + interval '30 days' end,
       case when m.published then 'INSTANT' end, 'GENERATED'
from made_proposal m join sentence s on s.n = m.n % 30000
where m.state in ('INADMISSIBLE', 'GROUPED', 'RETAINED', 'NOT_RETAINED', 'INCORPORATED');

insert into assignment (id, proposal_id, institution_id, lead, state, due_on, justification, assigned_at, answered_at,
                        answered_precision, published_at, provenance)
select pg_temp.id_at(m.submitted_at + interval '10 days', 'assignment' || m.n || '/' || k), m.id, i.id, k = 1, answer.state,
       (m.submitted_at + interval '40 days')::date,
       case when answer.state in ('RETAINED', 'NOT_RETAINED') then pg_temp.text_of(s.text) end,
       m.submitted_at + interval '10 days',
       case when answer.state in ('RETAINED', 'NOT_RETAINED') then m.submitted_at + interval '20 days' end,
       case when answer.state in ('RETAINED', 'NOT_RETAINED') then 'INSTANT' end,
       case when m.published and answer.state in ('RETAINED', 'NOT_RETAINED') then m.submitted_at + interval '30 days' end,
       'GENERATED'
from made_proposal m
cross join generate_series(1, 2) k
join answering i on i.n = (pg_temp.pick('assigned' || m.n, (select count(*) from answering)) + k) % (select count(*) from answering)
join sentence s on s.n = m.n % 30000
cross join lateral (select case when m.state = 'ASSIGNED' then (array['PENDING', 'ACCEPTED'])[k]
                                when k = 2 then 'RETAINED' when m.state = 'INCORPORATED' then 'RETAINED' else m.state end as state) answer
where m.state in ('ASSIGNED', 'RETAINED', 'NOT_RETAINED', 'INCORPORATED') and (k = 1 or m.n % 2 = 0);

insert into commitment_source (commitment_id, proposal_id, linked_at)
select c.id, m.id, '2025-11-15' from made_proposal m join made_card c on c.plan = m.plan and c.number = (m.place + 1) / 2
where m.state = 'INCORPORATED';

-- The steps that led there; public with the outcome.
create temp table made_step as
select * from (values
  ('SUBMIT', null, 'SUBMITTED', 'CITIZEN', 0),
  ('ADMIT', 'SUBMITTED', 'ADMISSIBLE', 'MEMBER', 5),
  ('PROPOSE_REFUSAL', 'SUBMITTED', 'REFUSAL_PROPOSED', 'MEMBER', 5),
  ('REFER', 'SUBMITTED', 'REFERRED', 'MEMBER', 5),
  ('GROUP', 'SUBMITTED', 'GROUPED', 'MEMBER', 5),
  ('WITHDRAW', 'SUBMITTED', 'WITHDRAWN', 'CITIZEN', 5),
  ('CONFIRM_REFUSAL', 'REFUSAL_PROPOSED', 'INADMISSIBLE', 'MEMBER', 9),
  ('ASSIGN', 'ADMISSIBLE', 'ASSIGNED', 'MEMBER', 10),
  ('RETAIN', 'ASSIGNED', 'RETAINED', 'OFFICER', 20),
  ('NOT_RETAIN', 'ASSIGNED', 'NOT_RETAINED', 'OFFICER', 20),
  ('INCORPORATE', 'RETAINED', 'INCORPORATED', 'SYSTEM', 25)
) step (action, from_state, to_state, role, after_days);

create temp table made_way as
select * from (values
  ('SUBMITTED', array['SUBMIT']), ('ADMISSIBLE', array['SUBMIT', 'ADMIT']),
  ('REFUSAL_PROPOSED', array['SUBMIT', 'PROPOSE_REFUSAL']), ('REFERRED', array['SUBMIT', 'REFER']),
  ('GROUPED', array['SUBMIT', 'GROUP']), ('WITHDRAWN', array['SUBMIT', 'WITHDRAW']),
  ('INADMISSIBLE', array['SUBMIT', 'PROPOSE_REFUSAL', 'CONFIRM_REFUSAL']),
  ('ASSIGNED', array['SUBMIT', 'ADMIT', 'ASSIGN']), ('RETAINED', array['SUBMIT', 'ADMIT', 'ASSIGN', 'RETAIN']),
  ('NOT_RETAINED', array['SUBMIT', 'ADMIT', 'ASSIGN', 'NOT_RETAIN']),
  ('INCORPORATED', array['SUBMIT', 'ADMIT', 'ASSIGN', 'RETAIN', 'INCORPORATE'])
) way (state, actions);

insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision, actor_role, actor_college,
                        published_at, provenance)
select pg_temp.id_at(m.submitted_at + s.after_days * interval '1 day', 'step' || m.n || s.action), 'PROPOSAL', m.id, s.action,
       s.from_state, s.to_state, m.submitted_at + s.after_days * interval '1 day', 'INSTANT', s.role,
       case s.role when 'MEMBER' then 'ADMINISTRATION' end,
       case when s.action = 'SUBMIT' then m.submitted_at
            when m.published and m.state not in ('SUBMITTED', 'ADMISSIBLE', 'ASSIGNED', 'REFERRED', 'REFUSAL_PROPOSED')
            then m.submitted_at + interval '30 days' end, 'GENERATED'
from made_proposal m join made_way w on w.state = m.state join made_step s on s.action = any (w.actions);
