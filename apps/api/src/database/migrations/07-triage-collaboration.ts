import { Migration } from '@mikro-orm/migrations';

/** Triage by several people at once: presence, recusal, notes, marks, views, templates, deadlines and the jobs that watch them. */
export class TriageCollaboration extends Migration {
  override name = '2026-11-25-07-triage-collaboration';

  override up(): void {
    for (const statement of [...columns, ...tables, ...indexes]) this.addSql(statement);
  }
}

/** `if not exists`: a database made from today's entities has the plain ones already. */
const columns = [
  `alter table plan add column if not exists blind_screening boolean not null default false`,
  `alter table plan add column if not exists binding_recusal boolean not null default false`,
  `alter table transition add column if not exists checks jsonb null`,
  // Who withdraws a recusal may declare another one: the register keeps both, one of them stands.
  `alter table recusal add column if not exists withdrawn_at timestamptz null`,
  `alter table recusal drop constraint if exists recusal_proposal_id_user_id_unique`,

  // A lead that joins another group brings its followers, and takes them along when it leaves again.
  `alter table proposal add column if not exists came_with_id uuid null`,

  // The committee's clock: since receipt, less the time the author was asked. The queue is read by it, so it is kept.
  `alter table proposal add column paused interval not null default '0'`,
  `alter table proposal add column clock_from timestamptz not null generated always as (
    (submitted_at at time zone 'UTC' + paused) at time zone 'UTC') stored`,
  `create function keep_proposal_clock() returns trigger language plpgsql as $body$
    begin
      update proposal set paused = paused + (new.at - (
        select max(asked.at) from transition asked
        where asked.record_type = 'PROPOSAL' and asked.record_id = new.record_id
          and asked.to_state = 'AWAITING_AUTHOR' and asked.at <= new.at))
      where id = new.record_id and exists (
        select 1 from transition asked
        where asked.record_type = 'PROPOSAL' and asked.record_id = new.record_id
          and asked.to_state = 'AWAITING_AUTHOR' and asked.at <= new.at);
      return null;
    end $body$`,
  `create trigger transition_keeps_clock after insert on transition for each row
    when (new.record_type = 'PROPOSAL' and new.from_state = 'AWAITING_AUTHOR')
    execute function keep_proposal_clock()`,
];

const account = 'uuid not null references account (id)';
const proposal = 'uuid not null references proposal (id)';

const tables = [
  `create table presence (
    proposal_id ${proposal},
    account_id ${account},
    activity text not null check (activity in ('READING', 'DECIDING')),
    since timestamptz not null,
    seen_at timestamptz not null,
    primary key (proposal_id, account_id)
  )`,
  `create table triage_place (
    account_id ${account},
    plan_id uuid not null references plan (id),
    proposal_id ${proposal},
    seen_at timestamptz not null,
    primary key (account_id, plan_id)
  )`,
  `create table snooze (
    account_id ${account},
    proposal_id ${proposal},
    until date null,
    event text null,
    at timestamptz not null,
    primary key (account_id, proposal_id),
    constraint snooze_until_a_day_or_an_event check ((until is null) <> (event is null))
  )`,
  `create table note (
    id uuid primary key,
    proposal_id ${proposal},
    assignment_id uuid null references assignment (id),
    reply_to_id uuid null references note (id),
    author_id ${account},
    text text not null check (btrim(text) <> ''),
    at timestamptz not null
  )`,
  `create table note_mention (
    note_id uuid not null references note (id),
    account_id ${account},
    primary key (note_id, account_id)
  )`,
  `create table justification_template (
    id uuid primary key,
    reason text not null,
    version int not null,
    text jsonb not null,
    saved_at timestamptz not null,
    saved_by_id uuid null references account (id),
    constraint justification_template_reason_version_unique unique (reason, version)
  )`,
  `create trigger justification_template_only_added_to before update or delete or truncate on justification_template
    for each statement execute function only_added_to()`,
  `create table saved_view (
    id uuid primary key,
    owner_id ${account},
    name text not null,
    team boolean not null,
    filter jsonb not null,
    sort_order text not null,
    created_at timestamptz not null,
    version int not null default 1
  )`,
  `create table holiday (
    day date primary key,
    name jsonb not null,
    provisional boolean not null
  )`,
  `create table reminder (
    assignment_id uuid not null references assignment (id),
    due_on date not null,
    kind text not null,
    at timestamptz not null,
    primary key (assignment_id, due_on, kind)
  )`,
  `create table job (
    name text primary key,
    runs_at timestamptz not null,
    ran_at timestamptz null,
    result jsonb null,
    failure text null,
    failures int not null default 0
  )`,
];

/** The states in which a proposal still waits for somebody of the committee or an institution. */
const pending = `state in ('SUBMITTED', 'AWAITING_AUTHOR', 'REFERRED', 'REFUSAL_PROPOSED', 'ADMISSIBLE', 'ASSIGNED')`;

const indexes = [
  `create index proposal_by_clock on proposal (clock_from, id) where ${pending} and removed_at is null`,
  `create index transition_by_actor on transition (actor_id, at desc, id desc) where record_type = 'PROPOSAL'`,
  `create index proposal_author_by_organisation_id on proposal_author (organisation_id) where organisation_id is not null`,
  `create index recusal_by_user_id on recusal (user_id)`,
  `create unique index recusal_one_standing on recusal (proposal_id, user_id) where withdrawn_at is null`,
  `create index presence_by_account_id on presence (account_id)`,
  `create index snooze_by_proposal_id on snooze (proposal_id)`,
  `create index note_by_proposal_id_at on note (proposal_id, at, id)`,
  `create index note_mention_by_account_id on note_mention (account_id)`,
  `create index saved_view_by_owner_id on saved_view (owner_id)`,
  `create index assignment_unanswered_by_due_on on assignment (due_on, id)
    where state in ('PENDING', 'ACCEPTED') and ended_at is null`,
];
