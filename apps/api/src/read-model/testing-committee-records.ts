const fraction = '{"numerator": 2, "denominator": 3}';
const rules = `{"equalSeats": true, "tie": "POSTPONED", "rotating": ["CIVIL_SOCIETY"],
  "quorum": [{"kind": "EACH_COLLEGE_AT_LEAST", "fraction": ${fraction}}, {"kind": "EQUAL_VOICES"}],
  "majority": {"kind": "MORE_FOR_THAN_AGAINST", "fraction": null, "inEachCollege": true}}`;
const other = `{"equalSeats": false, "tie": "MOTION_FALLS", "rotating": [],
  "quorum": [{"kind": "ALL_SEATS_AT_LEAST", "fraction": ${fraction}}],
  "majority": {"kind": "MORE_THAN_OF_VOICES", "fraction": ${fraction}, "inEachCollege": false}}`;
const of = (facts: string) => `{"CIVIL_SOCIETY": ${facts}, "ADMINISTRATION": ${facts}}`;

/** A committee with two cycles and sessions in every state, with items, votes and lots of every kind. */
export const committeeRecords = (odd: string): string[] => [
  `insert into committee_cycle (id, reference, starts_on, ends_on, seats, rules)
   select gen_random_uuid(), 'cycle-' || n, date '2020-01-01' + n * 400, case when n = 1 then date '2021-12-31' end,
          '{"CIVIL_SOCIETY": 9, "ADMINISTRATION": 8}', case when n = 1 then '${rules}'::jsonb else '${other}'::jsonb end
   from generate_series(1, 2) n`,
  `insert into committee_mandate (id, cycle_id, college, seat, capacity, user_id, position, public_name, valid_from, valid_to)
   select gen_random_uuid(), c.id, r.college, 1 + a.n / 2, case when a.n % 2 = 0 then 'MEMBER' else 'SUBSTITUTE' end, a.id,
          ${odd}, case when a.n = 1 then 'اسم "منشور"' end, c.starts_on, case when a.n = 2 then c.starts_on + 100 end
   from committee_cycle c cross join (select id, row_number() over (order by email)::int as n from account) a
   join membership r on r.account_id = a.id and r.role = 'MEMBER'`,
  `update membership set institution_id = (select id from institution order by reference limit 1)
   where role = 'MEMBER' and college = 'CIVIL_SOCIETY'`,
  `insert into committee_session (id, reference, state, cycle_id, starts_on, ends_on, start_precision, end_precision, start_time,
     subject, place, cancel_reason, seats, rules, minutes, opened_at, closed_at, published_at, provenance, record, updated_at)
   select gen_random_uuid(), 'session-9' || k.n, k.state, c.id, '2024-03-10', '2024-03-10', 'DAY', 'DAY', case when k.n > 1 then '10:30' end,
     ${odd}, case when k.n > 2 then ${odd}::jsonb end, case k.state when 'CANCELLED' then ${odd}::jsonb end,
     c.seats, c.rules, case when k.n > 2 then ${odd}::jsonb end, case when k.n between 2 and 4 then now() end,
     case when k.n between 3 and 4 then now() end, case when k.n = 4 then timestamptz '2024-03-12 23:30:00.123456Z' end, 'ENTERED', '{}', now()
   from committee_cycle c
   join (values (1, 'CONVENED'), (2, 'OPEN'), (3, 'CLOSED'), (4, 'PUBLISHED'), (5, 'CANCELLED')) k (n, state) on true
   where c.reference = 'cycle-2'`,
  `insert into session_attendance (id, session_id, mandate_id, arrived_at, left_at)
   select gen_random_uuid(), s.id, m.id, now(), case when m.seat = 1 then now() end
   from committee_session s join committee_mandate m on m.cycle_id = s.cycle_id where s.opened_at is not null`,
  `insert into session_item (id, session_id, ordinal, kind, title, state, settled_reason, presents_id, presented)
   select gen_random_uuid(), s.id, k.n, k.kind, ${odd}, k.state, case k.state when 'WITHDRAWN' then ${odd}::jsonb end,
     case when k.n = 3 then (select id from plan where reference = 'ma-nap-3') end,
     case when k.n = 3 then jsonb_build_array(jsonb_build_object('institution', 'justice', 'name', ${odd}::jsonb,
       'commitments', jsonb_build_array(jsonb_build_object('reference', 'ma-nap-3-d01', 'title', ${odd}::jsonb)))) end
   from committee_session s
   join (values (1, 'PROPOSALS', 'ADOPTED'), (2, 'PROPOSALS', 'REJECTED'), (3, 'PLENARY', 'ADOPTED'), (4, 'PLENARY', 'WITHDRAWN'))
     k (n, kind, state) on true where s.cycle_id is not null`,
  `insert into session_vote (id, item_id, round, motion, ballot, opened_at, closed_at, annulled_at, annul_reason, result, tally, voices)
   select gen_random_uuid(), i.id, k.n, jsonb_build_object('action', case i.kind when 'PROPOSALS' then 'SESSION_REFUSE' end,
       'reasonCode', case i.kind when 'PROPOSALS' then 'UNCLEAR' end, 'text', case when k.n = 2 then ${odd}::jsonb end),
     case when i.ordinal = 2 then 'SECRET' else 'OPEN' end, now(), case when k.n = 2 then timestamptz '2024-03-10 11:00:00.123456Z' end,
     case when k.n = 1 then timestamptz '2024-03-10 10:00:00.5Z' end, case when k.n = 1 then ${odd}::jsonb end,
     case when k.n = 2 then i.state end, case when k.n = 2 then '${of('{"FOR": 4, "AGAINST": 1, "ABSTAIN": 0}')}'::jsonb end,
     case when k.n = 2 then '${of('{"seats": 9, "aside": 1, "counted": 8, "present": 5}')}'::jsonb end
   from session_item i cross join generate_series(1, 2) k (n) where i.state in ('ADOPTED', 'REJECTED')`,
  `insert into session_voter (vote_id, mandate_id, choice)
   select v.id, m.id, case v.ballot when 'OPEN' then 'FOR' end from session_vote v join session_item i on i.id = v.item_id
   join committee_session s on s.id = i.session_id join committee_mandate m on m.cycle_id = s.cycle_id where m.seat < 3`,
  `insert into session_proposal (item_id, proposal_id, gone)
   select i.id, p.id, p.n % 5 = 0 from session_item i
   join (select id, row_number() over (order by reference)::int as n from proposal) p on p.n % 7 = i.ordinal
   where i.kind = 'PROPOSALS'`,
  // Of every second proposal it is public what the session decided; of the published session's first item, of all but these.
  `insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision, reason, published_at, provenance)
   select gen_random_uuid(), 'PROPOSAL', a.proposal_id, 'SESSION_REFUSE', 'REFERRED', 'INADMISSIBLE', v.closed_at, 'INSTANT', ${odd},
     case when p.n % 2 = 0 then now() end, 'ENTERED'
   from session_vote v join session_item i on i.id = v.item_id join committee_session s on s.id = i.session_id
   join session_proposal a on a.item_id = i.id
   join (select id, row_number() over (order by reference)::int as n from proposal) p on p.id = a.proposal_id
   where v.result = 'ADOPTED' and s.reference = 'session-94'`,
];
