import { matches, type Predicate } from '@iltizam/domain/predicate';
import { proposalStates } from '@iltizam/domain/proposal-states';
import { provenances } from '@iltizam/domain/provenance';
import { channels } from '@iltizam/domain/channels';
import { evidenceStates } from '@iltizam/domain/evidence';
import { commentStates } from '@iltizam/domain/comment-workflow';
import { commitmentStates } from '@iltizam/domain/commitment-workflow';
import { anonymous, type Actor, type ActorMembership, type Role } from '@iltizam/domain/roles';
import {
  visibleAssignments,
  visibleAttachments,
  visibleComments,
  visibleCommitments,
  visibleEvidence,
  visibleNotes,
  visibleOrigin,
  visibleProposals,
  visibleTimeline,
  visibleTriage,
} from '@iltizam/domain/visibility';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readerOf, type EntityManager } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { visibleSql, type Condition, type VisibleKind } from './visibility-sql.js';

let world: World;
let em: EntityManager;
beforeAll(async () => {
  world = await openWorld();
  em = world.orm.em.fork();
  await everyKindOfProposal();
  await everyKindOfCommitment();
  await everyKindOfEvidence();
  await everyKindOfAttachment();
  await everyKindOfComment();
});
afterAll(() => world.close());

const as = (role: Role, more: Partial<ActorMembership> = {}): ActorMembership => ({
  role,
  college: null,
  institutions: [],
  organisation: null,
  plan: null,
  meeting: null,
  ...more,
});
const actor = (...memberships: ActorMembership[]): Actor => ({
  userId: '01900000-0000-7000-8000-000000000001',
  memberships,
});
const officer = as('OFFICER', { institutions: ['justice', 'health'] });

const actors: Record<string, Actor> = {
  anybody: anonymous,
  'somebody without a role': actor(),
  'member, civil society': actor(as('MEMBER', { college: 'CIVIL_SOCIETY' })),
  'member, administration': actor(as('MEMBER', { college: 'ADMINISTRATION' })),
  secretariat: actor(as('SECRETARIAT')),
  officer: actor(officer),
  'officer of nothing': actor(as('OFFICER')),
  rapporteur: actor(as('RAPPORTEUR', { meeting: 'ma-nap-3-m01' })),
  'rapporteur and officer': actor(as('RAPPORTEUR', { meeting: 'ma-nap-3-m01' }), officer),
  reviewer: actor(as('REVIEWER', { plan: 'ma-nap-3' })),
  monitor: actor(as('MONITOR', { plan: 'ma-nap-3' })),
  administrator: actor(as('ADMINISTRATOR')),
};

const assigned = (proposalId: Condition) => sql`array(
  select i.reference from assignment a join institution i on i.id = a.institution_id
  where a.proposal_id = ${proposalId} and a.ended_at is null)`;
const lead = (commitmentId: Condition) => sql`(
  select i.reference from commitment c join institution i on i.id = c.lead_institution_id
  where c.id = ${commitmentId})`;
const supporting = (commitmentId: Condition) => sql`array(
  select i.reference from commitment_institution ci join institution i on i.id = ci.institution_id
  where ci.commitment_id = ${commitmentId} and ci.role = 'SUPPORTING')`;

const proposalRow = sql`
  x.state, x.channel, x.provenance, x.moderated_at::text as "moderatedAt",
  (select m.reference from meeting m where m.id = x.meeting_id) as meeting,
  (select b.blind_screening from plan b where b.id = x.plan_id) as "blindScreening",
  ${assigned(sql`x.id`)} as "assignedInstitutions"`;

/** Each rule, the table it is about, and its fields read without the code under test. */
const kinds: [VisibleKind, string, (actor: Actor) => Predicate<string>, Condition][] = [
  ['proposal', 'proposal', visibleProposals, proposalRow],
  ['triage', 'proposal', visibleTriage, proposalRow],
  ['origin', 'proposal', visibleOrigin, proposalRow],
  [
    'commitment',
    'commitment',
    visibleCommitments,
    sql`x.state, ${lead(sql`x.id`)} as "leadInstitution", ${supporting(sql`x.id`)} as "supportingInstitutions"`,
  ],
  [
    'assignment',
    'assignment',
    visibleAssignments,
    sql`x.published_at::text as "publishedAt",
        (select i.reference from institution i where i.id = x.institution_id) as institution`,
  ],
  [
    'evidence',
    'evidence',
    visibleEvidence,
    sql`x.public and x.state = 'AVAILABLE' and x.withdrawn_at is null as shown,
        ${lead(sql`x.commitment_id`)} as "leadInstitution", ${supporting(sql`x.commitment_id`)} as "supportingInstitutions"`,
  ],
  [
    'attachment',
    'attachment',
    visibleAttachments,
    sql`x.state = 'AVAILABLE' as shown,
        (select m.reference from meeting m join proposal p on p.meeting_id = m.id where p.id = x.proposal_id) as meeting`,
  ],
  ['comment', 'consultation_comment', visibleComments, sql`x.state`],
  [
    'note',
    'note',
    visibleNotes,
    sql`(select i.reference from assignment a join institution i on i.id = a.institution_id
         where a.id = x.assignment_id and a.ended_at is null) as institution`,
  ],
  [
    'timeline',
    'transition',
    visibleTimeline,
    sql`x.published_at is not null as published, ${assigned(sql`x.record_id`)} as "assignedInstitutions",
        ${lead(sql`x.record_id`)} as "leadInstitution", ${supporting(sql`x.record_id`)} as "supportingInstitutions"`,
  ],
];

type Read = Record<string, string | boolean | string[] | null> & { id: string; seen: boolean };

describe.each(kinds)('AZ-01: %s: the query sees what the rule allows', (kind, table, rule, fields) => {
  it.each(Object.entries(actors))('to %s', async (_, person) => {
    const { rows } = await sql<Read>`
      select x.id, ${visibleSql(person, kind, 'x')} as seen, ${fields} from ${sql.table(table)} x`.execute(
      readerOf(em),
    );
    expect(rows.length).toBeGreaterThan(20);
    const seen = rows.filter((row) => row.seen).map(({ id }) => id);
    const allowed = rows.filter((row) => matches(rule(person), row)).map(({ id }) => id);
    expect(seen).toEqual(allowed);
  });
});

it('tells actors apart: nobody sees less than the public, only the secretariat sees everything', async () => {
  const count = async (person: Actor) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from proposal p where ${visibleSql(person, 'proposal', 'p')}`.execute(
      readerOf(em),
    );
    return rows[0]!.count;
  };
  const counts = Object.fromEntries(
    await Promise.all(Object.entries(actors).map(async ([name, person]) => [name, await count(person)])),
  );
  expect(Math.min(...Object.values<number>(counts))).toBe(counts['anybody']);
  expect(counts['officer']).toBeGreaterThan(counts['anybody']);
  expect(counts['rapporteur']).toBeGreaterThan(counts['anybody']);
  expect(counts['secretariat']).toBeGreaterThan(counts['member, civil society']);
});

/** One proposal for each combination of what the rules look at. */
async function everyKindOfProposal(): Promise<void> {
  await em.execute(`update plan set blind_screening = true where reference = 'ma-nap-3'`);
  await em.execute(
    `insert into proposal (id, reference, plan_id, theme_id, meeting_id, channel, title, challenges, state,
                           submitted_at, submitted_precision, moderated_at, provenance, updated_at)
     select gen_random_uuid(), concat_ws('-', 'any', s, c, v, moderated, meeting), p.plan_id,
            p.theme_id, case when meeting then p.meeting_id end, c, p.title, p.challenges, s, now(),
            'INSTANT', case when moderated then now() end, v, now()
     from (select * from proposal where meeting_id = (select id from meeting where reference = 'ma-nap-3-m01')
           limit 1) p,
          unnest(?::text[]) s, unnest(?::text[]) c, unnest(?::text[]) v,
          unnest(array[true, false]) moderated, unnest(array[true, false]) meeting`,
    [[...proposalStates], [...channels], [...provenances]].map((list) => `{${list.join(',')}}`),
  );
  await em.execute(
    `insert into assignment (id, proposal_id, institution_id, lead, state, assigned_at, ended_at, published_at, provenance)
     select gen_random_uuid(), p.id, i.id, i.reference = 'justice', 'PENDING', now(),
            case when hashtext(p.reference) % 3 = 0 then now() end,
            case when hashtext(p.reference || i.reference) % 2 = 0 then now() end, 'ENTERED'
     from proposal p, institution i
     where p.reference like 'any-%' and i.reference in ('justice', 'health', 'education')
       and hashtext(p.reference || i.reference) % 4 <> 1`,
  );
  await em.execute(
    `insert into note (id, proposal_id, assignment_id, author_id, text, at)
     select gen_random_uuid(), a.proposal_id, case when hashtext(a.id::text) % 3 <> 0 then a.id end, u.id, 'Note', now()
     from assignment a, (select id from account limit 1) u`,
  );
  await em.execute(
    `insert into transition (id, record_type, record_id, action, to_state, at, at_precision, published_at, provenance)
     select gen_random_uuid(), 'PROPOSAL', p.id, 'SUBMIT', 'SUBMITTED', now(), 'INSTANT',
            case when hashtext(p.reference) % 2 = 0 then now() end, 'ENTERED'
     from proposal p where p.reference like 'any-%'`,
  );
}

async function everyKindOfCommitment(): Promise<void> {
  await em.execute(
    `update commitment set state = (?::text[])[1 + (sort_key % ?)] where reference like 'ma-nap-2-%'`,
    [`{${commitmentStates.join(',')}}`, commitmentStates.length],
  );
  await em.execute(
    `insert into transition (id, record_type, record_id, action, to_state, at, at_precision, published_at, provenance)
     select gen_random_uuid(), 'COMMITMENT', c.id, 'PROPOSE', 'PROPOSED', now(), 'INSTANT',
            case when c.sort_key % 2 = 0 then now() end, 'ENTERED' from commitment c`,
  );
}

async function everyKindOfEvidence(): Promise<void> {
  await em.execute(
    `insert into evidence (id, commitment_id, kind, state, refusal, title, public, file_name, bytes, parts, media_type,
                           storage_key, sha256, added_by_id, added_at, moved_at, withdrawn_at)
     select gen_random_uuid(), c.id, 'FILE', s, case s when 'REFUSED' then 'DAMAGED' end, c.title, shown, 'x.pdf', 1, '[]',
            case s when 'AVAILABLE' then 'application/pdf' end, case s when 'AVAILABLE' then gen_random_uuid()::text end,
            case s when 'AVAILABLE' then 'x' end, (select id from account limit 1), now(), now(), case when gone then now() end
     from commitment c, unnest(?::text[]) s, unnest(array[true, false]) shown, unnest(array[true, false]) gone`,
    [`{${evidenceStates.join(',')}}`],
  );
}

async function everyKindOfAttachment(): Promise<void> {
  await em.execute(
    `insert into attachment (id, proposal_id, state, file_name, bytes, parts, media_type, storage_key, sha256, moved_at, added_at)
     select gen_random_uuid(), p.id, s, 'x.pdf', 1, '[]', k, k, k, now(), now()
     from proposal p, unnest(array['SENDING', 'CHECKING', 'AVAILABLE']) s,
       lateral (select case s when 'AVAILABLE' then p.reference end k) kept where p.reference like 'any-SUBMITTED-%'`,
  );
}

async function everyKindOfComment(): Promise<void> {
  await em.execute(
    `with k as (
       insert into public_consultation (id, reference, plan_id, ordinal, kind, starts_on, ends_on, announced_at)
       select gen_random_uuid(), 'k1', id, 1, 'DRAFT_PLAN', now(), now(), now() from plan where reference = 'ma-nap-3'
       returning id)
     insert into consultation_comment (id, reference, consultation_id, commitment_id, part, stance, text, capacity, state,
                                       received_at, refusal, refusal_text, answer, answer_text, answered_at)
     select gen_random_uuid(), c.reference || s, k.id, c.id, 'SOLUTION', 'AMEND', c.title, 'INDIVIDUAL', s, now(),
            'ABUSIVE', c.title, 'TAKEN', c.title, now()
     from k, commitment c, unnest(?::text[]) s`,
    [`{${commentStates.join(',')}}`],
  );
}
