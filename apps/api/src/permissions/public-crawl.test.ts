import { addEvents, seal } from '../audit/testing-log.js';
import { readerOf } from '../database/database.js';
import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserEntity } from '../accounts/user.entity.js';
import { buildSchemas } from '../graphql/schema.js';
import { ProposalAuthorEntity } from '../proposals/proposal-author.entity.js';
import { openWorld, type World } from '../testing/world.js';

/** Planted in every place that holds personal data; must come out of none. */
const CANARY = 'canary7f3a';

/** A comment everybody reads. */
const COMMENT = '01900000-0000-7000-8000-00000000c001';

let world: World;
let schema: GraphQLSchema;

beforeAll(async () => {
  world = await openWorld();
  schema = (await buildSchemas()).public;
  const em = world.orm.em.fork();
  const proposals: { id: string }[] = await em.execute('select id from proposal');
  for (const { id } of proposals) {
    em.create(ProposalAuthorEntity, { proposalId: id, name: CANARY, email: `${CANARY}@example.test` });
  }
  const members = await em.find(UserEntity, {});
  for (const member of members) member.name = `${CANARY} ${member.name}`;
  await em.flush();
  await em.execute(`insert into answer_time (hour, upper_ms, failed, requests)
    select now() - n * interval '1 day', 5, false, 7 from generate_series(0, 4) n`);
  await addEvents(readerOf(em), 3);
  await seal(world);
  // Something done by a named member on every proposal of the third plan, so that timelines have actors.
  await em.execute(`insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision,
      actor_id, actor_role, published_at, provenance, reason)
    select gen_random_uuid(), 'PROPOSAL', p.id, 'ADMIT', 'SUBMITTED', 'ADMISSIBLE', now(), 'INSTANT',
      (select id from account limit 1), 'MEMBER', null, 'ENTERED',
      '{"ar": "${CANARY}", "fr": null, "en": null, "original": "ar"}'
    from proposal p`);
  // Files: one that everybody reads, and one that was refused.
  await em.execute(`insert into attachment (id, proposal_id, title, state, refusal, file_name, bytes, parts, media_type,
      storage_key, sha256, moved_at, added_at)
    select gen_random_uuid(), p.id, p.title, s, case s when 'REFUSED' then 'DAMAGED' end,
      case s when 'REFUSED' then '${CANARY}.pdf' else 'x.pdf' end, 1, '[]', case s when 'AVAILABLE' then 'application/pdf' end,
      case s when 'AVAILABLE' then '${CANARY}' || p.reference end, case s when 'AVAILABLE' then '${CANARY}' end, now(), now()
    from proposal p, unnest(array['AVAILABLE', 'REFUSED']) s`);
  await em.execute(`insert into news_item (id, reference, title, body, published, published_on, updated_at)
    select gen_random_uuid(), 'news-1', p.title, p.solution, true, '2024-01-01', now() from proposal p
    where p.reference = 'ma-nap-2-p0001'`);
  // Somebody commented on a commitment, and one comment is kept back.
  await em.execute(`with k as (
      insert into public_consultation (id, reference, plan_id, ordinal, kind, starts_on, ends_on, announced_at)
      select gen_random_uuid(), 'ma-nap-2-k1', id, 1, 'MID_TERM', now(), now(), now() from plan where reference = 'ma-nap-2'
      returning id), w as (
      insert into citizen (id, email, language, created_at)
      values (gen_random_uuid(), '${CANARY}@example.test', 'ar', now()) returning id)
    insert into consultation_comment (id, reference, consultation_id, commitment_id, citizen_id, part, stance, text,
      capacity, state, received_at, refusal, refusal_text)
    select gen_random_uuid(), s, k.id, c.id, w.id, 'SOLUTION', 'AMEND',
      case s when 'REFUSED' then '{"ar": "${CANARY}", "fr": null, "en": null, "original": "ar"}'::jsonb else c.title end,
      'INDIVIDUAL', s, now(), 'ABUSIVE', '{"ar": "${CANARY}", "fr": null, "en": null, "original": "ar"}'
    from k, w, commitment c, unnest(array['ACCEPTED', 'REFUSED']) s where c.reference = 'ma-nap-2-c11'`);
  // Somebody commented on a proposal, and another comment is kept back; somebody says that the first breaks the rules.
  await em.execute(`with c as (
      insert into proposal_comment (id, proposal_id, citizen_id, text, written_at, shown_at, removed_at)
      select case n when 1 then '${COMMENT}'::uuid else gen_random_uuid() end, p.id, w.id,
        case n when 1 then p.title else '{"ar": "${CANARY}", "fr": null, "en": null, "original": "ar"}' end,
        now(), now(), case n when 2 then now() end
      from proposal p, citizen w, unnest(array[1, 2]) n where p.reference = 'ma-nap-2-p0001' returning id)
    insert into comment_report (id, comment_id, network, ground, words, reported_at)
    select gen_random_uuid(), c.id, '${CANARY}', 'SPAM', '${CANARY}', now() from c`);
  // The committee at work: who sits, what is moved against proposals, and minutes that wait.
  const secret = `{"ar": "${CANARY}", "fr": null, "en": null, "original": "ar"}`;
  await em.execute(`with c as (
      insert into committee_cycle (id, reference, starts_on, seats, rules)
      values (gen_random_uuid(), 'cycle-1', '2020-01-01', '{"CIVIL_SOCIETY": 9, "ADMINISTRATION": 9}',
        '{"equalSeats": true, "quorum": [{"kind": "EQUAL_VOICES", "fraction": null}], "rotating": [], "tie": "POSTPONED",
          "majority": {"kind": "MORE_FOR_THAN_AGAINST", "fraction": null, "inEachCollege": true}}') returning id, seats, rules), m as (
      insert into committee_mandate (id, cycle_id, college, seat, capacity, user_id, position, valid_from)
      select gen_random_uuid(), c.id, 'CIVIL_SOCIETY', 1, 'MEMBER', (select id from account limit 1),
        (select name from country limit 1), '2020-01-01' from c returning id), s as (
      insert into committee_session (id, reference, state, cycle_id, starts_on, minutes, opened_at, seats, rules,
        provenance, record, updated_at)
      select gen_random_uuid(), 'session-' || n, case n when 90 then 'PUBLISHED' else 'CLOSED' end, c.id, '2024-01-01',
        case n when 90 then (select name from country limit 1) else '${secret}'::jsonb end, now(), c.seats, c.rules,
        'ENTERED', '{}', now() from c, unnest(array[90, 91]) n returning id), i as (
      insert into session_item (id, session_id, ordinal, kind, title, state)
      select gen_random_uuid(), s.id, 1, 'PROPOSALS', (select name from country limit 1), 'ADOPTED' from s returning id), v as (
      insert into session_vote (id, item_id, round, motion, ballot, opened_at, closed_at, result)
      select gen_random_uuid(), i.id, 1, '{"action": "SESSION_REFUSE", "reasonCode": "ABUSIVE", "text": ${secret}}', 'OPEN',
        now(), now(), 'ADOPTED' from i returning id)
    insert into session_voter (vote_id, mandate_id, choice) select v.id, m.id, 'AGAINST' from v, m`);
  // A call that is decided: who was retained agreed to no name, and another got no place; and a draft.
  await em.execute(`with c as (
      insert into candidate_call (id, reference, cycle_id, state, college, seats, substitutes, opens_on, closes_on, title, text,
        contact, criteria, rules, settled_ties, opened_at, decided_at)
      select gen_random_uuid(), 'call-' || n, y.id, case n when 90 then 'DECIDED' else 'DRAFT' end, 'CIVIL_SOCIETY', 2, 1,
        '2024-01-01', '2024-02-01', case n when 90 then t.name else '${secret}'::jsonb end, t.name, 'committee@example.org',
        jsonb_build_array(jsonb_build_object('key', 'reach', 'label', t.name, 'weight', 100, 'max', 20)),
        '{"minimumMark": 50, "leastScorers": 1, "bothColleges": false, "secretariatScores": false, "applicants": ["PERSON"]}',
        '[]', case n when 90 then now() end, case n when 90 then now() end
      from committee_cycle y, (select name from country limit 1) t, unnest(array[90, 91]) n returning id, reference), k as (
      insert into candidacy (id, call_id, citizen_id, kind, organisation, representative, phone, region, motivation, experience,
        name_agreed, sent_at, state, reason, rank, mark, ranking_ground)
      select gen_random_uuid(), c.id, case s when 'RETAINED' then w.id end, 'PERSON', '${CANARY}', '${CANARY}', '${CANARY}',
        '${CANARY}', '${CANARY}', '${CANARY}', s = 'NOT_RETAINED', now(), s, '${secret}', 1,
        '{"numerator": 50, "denominator": 1}', 'AMONG_SEATS'
      from c, (select id from citizen limit 1) w, unnest(array['RETAINED', 'NOT_RETAINED']) s returning id)
    insert into score_sheet (id, candidacy_id, user_id, scores, written_at)
    select gen_random_uuid(), k.id, (select id from account limit 1),
      '[{"criterion": "reach", "score": 3, "note": "${CANARY}"}]', now() from k`);
});
afterAll(() => world.close());

const given: Record<string, Record<string, string>> = {
  plan: { reference: '"ma-nap-2"' },
  commitment: { reference: '"ma-nap-2-c11"' },
  proposal: { reference: '"ma-nap-2-p0001"' },
  institution: { reference: '"justice"' },
  meeting: { reference: '"ma-nap-2-m09"' },
  committeeSession: { reference: '"session-90"' },
  candidateCall: { reference: '"call-90"' },
  search: { q: '"justice"' },
  newsItem: { reference: '"news-1"' },
  proposalComments: { proposal: '"ma-nap-2-p0001"' },
  proposalComment: { id: `"${COMMENT}"` },
  document: { reference: '"plan-2"' },
  similarProposals: { plan: '"ma-nap-2"', text: '"administration numérique service public portail justice"' },
};

const roots = [
  'plans',
  'plan',
  'commitment',
  'commitments',
  'proposal',
  'proposals',
  'institution',
  'institutions',
  'meeting',
  'meetings',
  'committee',
  'committeeSession',
  'candidateCalls',
  'candidateCall',
  'search',
  'similarProposals',
  'changes',
  'serviceDays',
  'auditHead',
  'auditAnchors',
  'news',
  'newsItem',
  'documents',
  'document',
  'contentTexts',
  'comments',
  'proposalComments',
  'proposalComment',
];

/** Stands where nothing is read: its test is that of moderation. */
const graves = ['tombstone'];

/** Answers an application alone, with what is its own. */
const withKey = ['webhooks'];

/** Answers whom the portal recognises, with what is their own. */
const ofOneself = ['citizen', 'myCandidacies', 'myProposals', 'myRemovedComments', 'proposalDraft'];

test('names every root field of the public schema', () => {
  expect(Object.keys(schema.getQueryType()!.getFields()).toSorted()).toEqual(
    [...roots, ...graves, ...withKey, ...ofOneself].toSorted(),
  );
});

test.each(roots)('PR-01: %s, walked as deep as the schema goes, holds no personal data', async (root) => {
  const field = schema.getQueryType()!.getFields()[root]!;
  const { data, errors } = await world.public.run(`{ ${call(field, 4, given[root])} }`);
  expect(errors).toEqual([]);
  const answer = JSON.stringify(data);
  expect(answer.length).toBeGreaterThan(100);
  expect(answer).not.toContain(CANARY);
  expect(answer).not.toContain('@demo.iltizam.test');
});

/** The field with everything under it, to a depth. */
function call(
  field: GraphQLField<unknown, unknown>,
  depth: number,
  values: Record<string, string> = {},
): string {
  const args = field.args.flatMap((arg) => {
    if (values[arg.name]) return [`${arg.name}: ${values[arg.name]}`];
    if (arg.name === 'first') return ['first: 3'];
    if (isNonNullType(arg.type) && arg.defaultValue === undefined)
      throw new Error(`${field.name} needs ${arg.name}`);
    return [];
  });
  const type = getNamedType(field.type);
  const called = field.name + (args.length > 0 ? `(${args.join(', ')})` : '');
  if (isLeafType(type)) return called;
  if (isUnionType(type)) {
    const members = type
      .getTypes()
      .map((one) => `... on ${one.name} { ${fieldsUnder(one, depth - 1, `${one.name}_`)} }`);
    return `${called} { ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${field.name} is of a kind the crawl does not know`);
  // Wrappers of a list are part of the step to its records.
  const deeper = /Connection$|Edge$/u.test(type.name) ? depth : depth - 1;
  return `${called} { ${fieldsUnder(type, deeper)} }`;
}

/** `alias` begins the names of the answer: under a union one name may not mean two things. */
function fieldsUnder(type: GraphQLObjectType, depth: number, alias = ''): string {
  const inner = Object.values(type.getFields())
    .filter((child) => isLeafType(getNamedType(child.type)) || depth > 0)
    .map((child) => (alias && `${alias}${child.name}: `) + call(child, depth));
  return inner.length > 0 ? inner.join(' ') : '__typename';
}
