import type { Role } from '@iltizam/domain/roles';
import type { World } from '../testing/world.js';
import { idOf } from './testing-role-records.js';
import { change, namesOfAccounts, secret, secretsOfTriage } from './testing-secrets.js';

const S = 'Un secret bien gardé';
const others = `(select id from account where email like 'member.%2@%' or email like 'secretariat2@%')`;
/** Everybody is told their own name. */
const askers = `(select email from account where email ~ '^(rapporteur|reviewer|monitor|officer.outsider)@')`;
const undecided = `('SUBMITTED', 'AWAITING_AUTHOR', 'REFERRED', 'REFUSAL_PROPOSED')`;
const unpublishedSession = `(select id from committee_session where state in ('CONVENED', 'OPEN', 'CLOSED'))`;

interface Secret {
  /** Who may know it; nobody else does, and of what is one's own nobody else is left here. */
  knownTo: readonly Role[];
  statements: readonly string[];
}

/** Everything some role must not know, by who may. */
const secrets: readonly Secret[] = [
  {
    knownTo: [],
    statements: [
      // Credentials, and who is behind a link.
      `update account set password_hash = 'secret' where password_hash is not null`,
      `insert into session (id, token_hash, account_id, created_at, seen_at, expires_at, network, user_agent)
       select gen_random_uuid(), id::text, id, now(), now(), now() + interval '1 hour', '${S}', '${S}' from account`,
      `insert into recovery_code (id, account_id, code_hash, created_at) select gen_random_uuid(), id, id::text, now() from account`,
      `update api_client set wrote_at = now()`,
      `update comment_report set network = '${S}'`,
      `update data_request set email_hash = '${S}'`,
      `insert into proposal_draft (id, key_hash, plan_id, language, title, updated_at)
       select gen_random_uuid(), reference, id, 'fr', '${S}', now() from plan`,
      `insert into citizen (id, email, language, confirmed_at, created_at)
       select gen_random_uuid(), n || 'private@example.test', 'ar', now(), now() from generate_series(1, 5) n`,
      `insert into citizen_link (id, token_hash, citizen_id, kind, payload, created_at, expires_at)
       select gen_random_uuid(), '${S}' || id, id, 'SIGN_IN', '{}', now(), now() + interval '1 hour' from citizen`,
      `insert into follow (id, citizen_id, record_type, record_id, frequency, own, since)
       select gen_random_uuid(), c.id, 'PROPOSAL', p.id, 'WEEKLY', false, now() from citizen c, proposal p`,
      // Authors: read one by one, with a reason, by a mutation.
      `update proposal_author set name = '${S}', email = 'private@example.test', capacity = null`,
      // One's own.
      `update saved_view set name = '${S}', filter = '{"q": "${S}"}' where owner_id in ${others} and not team`,
      `delete from snooze where account_id in ${others}`,
      `insert into triage_place (account_id, plan_id, proposal_id, seen_at)
       select distinct on (a.id, p.plan_id) a.id, p.plan_id, p.id, now() from proposal p, account a where a.id in ${others}`,
      // Under seal: votes nobody has counted, marks before scoring is closed.
      `update session_voter set choice = 'AGAINST' where choice is not null
       and vote_id in (select id from session_vote where closed_at is null and annulled_at is null)`,
      `update secret_papers set choice = 'AGAINST', count = 1 where vote_id = ${idOf(`'vote2'`)}`,
      `update score_sheet s set scores = '[{"criterion": "experience", "score": 3, "note": "${S}"}]'
       from candidacy k join candidate_call c on c.id = k.call_id
       where k.id = s.candidacy_id and c.state = 'SCORING' and s.user_id in ${others}`,
    ],
  },
  {
    knownTo: ['ADMINISTRATOR'],
    statements: [
      `update account set email = 'x' || email, second_factor_at = now(), last_sign_in_at = now()
       where email like 'officer.%' and email not like 'officer.outsider%'`,
      `insert into audit_event (id, at, actor_name, operation, record_type, reference, outcome, changes)
       select gen_random_uuid(), now(), '${S}', 'viewAs', 'USER', '${S}', 'OK', '[]' from generate_series(1, 9) n`,
      `insert into mail (id, kind, language, account_id, facts, link, created_at)
       select gen_random_uuid(), 'RESET_PASSWORD', 'fr', id, '{}', '${S}', now() from account`,
      `update api_client set name = '${S}', contact = 'secret@example.test'`,
      `insert into api_client (id, name, contact, scopes, cost_per_hour, created_at)
       values (gen_random_uuid(), '${S}', '${S}', '{READ}', 1, now())`,
    ],
  },
  {
    knownTo: ['SECRETARIAT', 'ADMINISTRATOR'],
    statements: [
      `update data_request set kind = 'ERASURE', state = 'REFUSED', reason = '${S}'`,
      `insert into data_request (id, kind, state, citizen_id, email_hash, asked_at, due_on)
       select gen_random_uuid(), 'OBJECTION', 'OPEN', id, id::text, now(), '2031-01-01' from citizen`,
    ],
  },
  {
    knownTo: ['SECRETARIAT'],
    statements: [
      // Drafts of others.
      `update workshop_entry e set proposal_id = null from workshop w
       where w.id = e.workshop_id and w.meeting_id not in (select meeting_id from membership where role = 'RAPPORTEUR')`,
      `update proposal set title = ${secret}, solution = ${secret} where state = 'DRAFT'`,
      `update news_item set title = ${secret}, body = ${secret} where not published`,
      `update document set title = ${secret}, summary = ${secret} where not published or state <> 'AVAILABLE'`,
      // People: how candidates are reached, who came to a meeting (of the rapporteur's own they read it).
      `update candidacy set phone = '${S}'`,
      `update meeting_registration set name = '${S}', needs = '${S}'
       where meeting_id not in (select meeting_id from membership where role = 'RAPPORTEUR')`,
      // Why others stand aside.
      `update recusal set ground = '${S}' where user_id in ${others}`,
      // Where a proposal comes from, while it is screened blind; whoever is close to it is told of that alone.
      `update proposal_author a set organisation_id = (select i.id from institution i
         where i.kind = 'ASSOCIATION' and i.id <> a.organisation_id
           and i.id not in (select institution_id from membership where institution_id is not null) order by i.reference desc limit 1)
       from proposal p join plan on plan.id = p.plan_id
       where p.id = a.proposal_id and plan.blind_screening and p.state in ${undecided}`,
      // What is decided and waits for its day.
      `insert into outcome_lot (id, public_at, made_at, made_by_id)
       select gen_random_uuid(), '2031-01-01', now(), id from account where email like 'secretariat2@%'`,
    ],
  },
  {
    knownTo: ['SECRETARIAT', 'MEMBER'],
    statements: [
      `update candidate_call set title = ${secret}, text = ${secret}, seats = 7 where state = 'DRAFT'`,
      `update candidacy set organisation = '${S}', representative = '${S}', motivation = '${S}', experience = '${S}'`,
      `update proposal_comment set text = ${secret} where shown_at is null or removed_at is not null`,
      `update comment_report set ground = 'OTHER', words = '${S}'`,
      `update committee_session set minutes = ${secret} where id in ${unpublishedSession} and state <> 'CONVENED'`,
      `update session_item set settled_reason = ${secret} where settled_reason is not null and session_id in ${unpublishedSession}`,
      `update session_vote set tally = null, annul_reason = ${secret} where closed_at is not null
       and item_id in (select id from session_item where session_id in ${unpublishedSession})`,
      `update note set text = '${S}'`,
      `update saved_view set name = '${S}'`,
      `delete from recusal`,
      ...secretsOfTriage,
    ],
  },
  {
    knownTo: ['SECRETARIAT', 'MEMBER', 'ADMINISTRATOR'],
    statements: [
      `insert into justification_template (id, reason, version, text, saved_at)
       select gen_random_uuid(), 'UNCLEAR', 9, ${secret}, now()`,
    ],
  },
  {
    knownTo: ['SECRETARIAT', 'MEMBER', 'ADMINISTRATOR', 'OFFICER'],
    statements: [`${namesOfAccounts} where email not in ${askers}`],
  },
];

const done = new WeakMap<World, Set<Secret>>();

/** Changes in a world whatever this role must not know; what was changed there already stays so. */
export async function changeWhatIsHiddenFrom(role: Role, world: World): Promise<void> {
  const changed = done.get(world) ?? new Set();
  done.set(world, changed);
  for (const kept of secrets) {
    if (kept.knownTo.includes(role) || changed.has(kept)) continue;
    await change(world, kept.statements);
    changed.add(kept);
  }
}
