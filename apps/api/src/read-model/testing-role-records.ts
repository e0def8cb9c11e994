import { addMembersOfPlans } from '../permissions/testing-members-of-plans.js';
import type { World } from '../testing/world.js';
import type { Values } from './testing-queries.js';

/** The same in every world: nothing of it is random or of the moment. */
export const idOf = (what: string): string => `md5(${what})::uuid`;
const AT = `timestamptz '2024-03-10 10:30:00.5Z'`;
const person = (account: string) => `(select id from account where email = '${account}@demo.iltizam.test')`;
const text = (word: string) => `jsonb_build_object('fr', '${word}', 'original', 'fr')`;
/** Of both colleges those nobody asks as. */
const otherMembers = `(select id from account where email like 'member.%2@%')`;

/** What only some of those who sign in read, or nobody: under seal, one's own, personal, of one's office. */
export async function addRoleRecords(world: World): Promise<void> {
  await addMembersOfPlans(world);
  for (const statement of statements) await world.orm.em.fork().execute(statement);
}

const statements = [
  `update account set created_at = ${AT}`,
  `update membership set created_at = ${AT}`,
  // Where nothing is hidden from those who record it.
  `update membership set meeting_id = (
     select m.id from meeting m where not exists (select from proposal p where p.meeting_id = m.id
       and (p.state = 'DRAFT' or p.channel <> 'MEETING' or p.removed_at is not null)) order by m.reference limit 1)
   where role = 'RAPPORTEUR'`,
  // What became of a workshop's words is being written elsewhere.
  `update workshop_entry set released_at = ${AT},
     proposal_id = (select id from proposal where state = 'DRAFT' and channel = 'MEETING' order by reference limit 1)`,
  // People without an account, and what is held of them.
  `insert into citizen (id, email, language, confirmed_at, created_at)
   select ${idOf(`'citizen' || n`)}, 'citizen' || n || '@example.test', 'fr', ${AT}, ${AT} from generate_series(1, 9) n`,
  `insert into proposal_author (id, proposal_id, name, email, email_confirmed_at, created_at, organisation_id, citizen_id)
   select ${idOf(`'author' || p.reference`)}, p.id, 'Somebody', 'author@example.test', ${AT}, ${AT},
     (select i.id from institution i where i.kind = 'ASSOCIATION' order by i.reference desc limit 1), ${idOf(`'citizen1'`)}
   from proposal p where p.channel = 'PORTAL'`,
  `insert into proposal_comment (id, proposal_id, citizen_id, text, written_at, shown_at, removed_at)
   select ${idOf(`'comment' || p.reference || n`)}, p.id, ${idOf(`'citizen' || n`)}, ${text('Un avis')}, ${AT},
     case when n > 1 then ${AT} end, case when n = 3 then ${AT} end
   from proposal p, generate_series(1, 3) n where p.channel = 'PORTAL'`,
  `insert into comment_report (id, comment_id, network, ground, words, reported_at)
   select ${idOf(`'report' || id`)}, id, 'n', 'ABUSIVE', 'Des mots', ${AT} from proposal_comment where shown_at is not null`,
  `insert into meeting_registration (id, meeting_id, citizen_id, name, state, code, region, capacity, age_band, gender, needs, registered_at)
   select ${idOf(`'registered' || m.reference || n`)}, m.id, ${idOf(`'citizen' || n`)}, 'Somebody', 'CONFIRMED', 'C' || m.ordinal || n,
     null, null, null, null, 'Une rampe', ${AT} from meeting m, generate_series(2, 4) n`,
  `insert into data_request (id, kind, state, citizen_id, email_hash, asked_at, due_on)
   select ${idOf(`'request' || n`)}, 'ACCESS', 'OPEN', ${idOf(`'citizen' || n`)}, 'hash' || n, ${AT}, '2024-03-24'
   from generate_series(5, 7) n`,
  `insert into mail (id, kind, language, citizen_id, facts, link, created_at)
   select ${idOf(`'mail' || n`)}, 'CONFIRM_PROPOSAL', 'fr', ${idOf(`'citizen' || n`)}, '{}', 'https://example.test/x', ${AT}
   from generate_series(5, 9) n`,
  // What the committee's members keep to themselves.
  `insert into saved_view (id, owner_id, name, team, filter, sort_order, created_at)
   select ${idOf(`'view' || a.id`)}, a.id, 'Une vue', a.email like 'member.public%', '{}', 'DUE_ASC', ${AT}
   from account a where a.email like 'member.%' or a.email like 'secretariat%'`,
  `insert into snooze (account_id, proposal_id, until, at)
   select a.id, p.id, '2099-01-01', ${AT} from account a, proposal p
   where a.email like 'member.civil%' and p.state in ('SUBMITTED', 'ADMISSIBLE') and p.channel = 'MEETING'`,
  `insert into note (id, proposal_id, author_id, text, at)
   select ${idOf(`'note' || p.reference`)}, p.id, ${person('member.civil2')}, 'Une note', ${AT} from proposal p`,
  `insert into note_mention (note_id, account_id)
   select n.id, a.id from note n, account a where a.email like 'member.%' and n.id::text < '8'`,
  `insert into recusal (id, proposal_id, user_id, ground, declared_at)
   select ${idOf(`'aside' || p.reference || a.email`)}, p.id, a.id, 'Un lien', ${AT} from proposal p, account a
   where a.email like 'member.%' and p.channel = 'PORTAL' and p.state in ('SUBMITTED', 'REFERRED', 'INADMISSIBLE')`,
  // A proposal waits on one agenda at a time.
  `update session_proposal set gone = true where item_id in (select i.id from session_item i
     join committee_session s on s.id = i.session_id where s.reference = 'session-91')`,
  // Two votes nobody has counted, one of them secret.
  `insert into session_item (id, session_id, ordinal, kind, title, state)
   select ${idOf(`'item' || n`)}, s.id, 4 + n, 'PLENARY', ${text('Au vote')}, 'VOTING'
   from committee_session s, generate_series(1, 2) n where s.reference = 'session-92'`,
  `insert into session_vote (id, item_id, round, motion, ballot, opened_at)
   select ${idOf(`'vote' || n`)}, ${idOf(`'item' || n`)}, 1, '{"action": "PLENARY", "reasonCode": null, "text": null}',
     case n when 1 then 'OPEN' else 'SECRET' end, ${AT} from generate_series(1, 2) n`,
  `insert into session_voter (vote_id, mandate_id, choice)
   select v.id, m.id, case v.ballot when 'OPEN' then 'FOR' end from session_vote v, committee_mandate m
   join committee_cycle c on c.id = m.cycle_id
   where v.closed_at is null and v.annulled_at is null and c.reference = 'cycle-2' and m.user_id in ${otherMembers}`,
  `insert into secret_papers (vote_id, college, choice, count)
   select ${idOf(`'vote2'`)}, college, 'FOR', 1 from unnest('{CIVIL_SOCIETY,ADMINISTRATION}'::text[]) college`,
  // Candidates: one call scored under seal, one whose marks are read.
  `insert into candidate_call (id, reference, cycle_id, state, college, seats, substitutes, opens_on, closes_on, title, criteria, rules,
     settled_ties, opened_at)
   select ${idOf(`s`)}, 'call-' || lower(s), c.id, s, 'CIVIL_SOCIETY', 1, 1, '2024-02-01', '2024-03-01', ${text('Un appel')},
     '[{"key": "experience", "label": {"fr": "Expérience", "original": "fr"}, "weight": 100, "max": 20}]',
     '{"minimumMark": 30, "leastScorers": 1, "bothColleges": false, "secretariatScores": true, "applicants": ["ASSOCIATION", "PERSON"]}',
     '[]', case when s <> 'DRAFT' then ${AT} end from committee_cycle c, unnest('{DRAFT,SCORING,SCORED}'::text[]) s where c.reference = 'cycle-2'`,
  `insert into candidacy (id, call_id, citizen_id, kind, organisation, representative, phone, region, motivation, experience,
     name_agreed, sent_at, state)
   select ${idOf(`c.reference || n`)}, c.id, ${idOf(`'citizen' || n`)}, 'PERSON', 'Association', 'Somebody', '+212600000000', null,
     'Une motivation', 'Une expérience', true, ${AT} + n * interval '1 minute', case n when 3 then 'INELIGIBLE' else 'ELIGIBLE' end
   from candidate_call c, generate_series(1, 3) n where c.state <> 'DRAFT'`,
  `insert into score_sheet (id, candidacy_id, user_id, college, scores, written_at)
   select ${idOf(`k.id || a.email`)}, k.id, a.id, m.college, '[{"criterion": "experience", "score": 12, "note": "Bien"}]', ${AT}
   from candidacy k, account a join membership m on m.account_id = a.id and m.role in ('MEMBER', 'SECRETARIAT')
   where k.state = 'ELIGIBLE'`,
  // The administrators' own.
  `insert into audit_event (id, at, actor_name, operation, record_type, reference, outcome, changes)
   select ${idOf(`'audit' || n`)}, ${AT}, 'Somebody', 'updateUser', 'USER', 'u' || n, 'OK', '[]' from generate_series(1, 5) n`,
  // A card being reported on, and what was said of it.
  `insert into card_report_comment (id, report_id, path, text, at)
   select ${idOf(`'said' || id`)}, id, 'narrative', ${text('À préciser')}, ${AT} from card_report where state <> 'VALIDATED'`,
];

/** What the arguments of the staff's own questions may name. */
export async function roleValuesOf({ orm }: World): Promise<Values> {
  const list = async (sql: string) => (await orm.em.fork().execute<{ v: string }[]>(sql)).map(({ v }) => v);
  const references = (table: string) => list(`select reference as v from ${table}`);
  const ids = (table: string) => list(`select id as v from ${table} limit 20`);
  return {
    'candidateCall.reference': await references('candidate_call'),
    'candidacies.call': await references('candidate_call'),
    'newsItem.reference': await references('news_item'),
    'document.reference': await references('document'),
    'assignment.id': await ids('assignment'),
    'mentionable.assignment': await ids('assignment'),
    'user.id': await ids('account'),
    'apiClient.id': await ids('api_client'),
    'proposalComment.id': await ids('proposal_comment'),
    proposal: await references('proposal'),
    text: ['معلومات المواطنين', 'Un secret bien gardé'],
  };
}
