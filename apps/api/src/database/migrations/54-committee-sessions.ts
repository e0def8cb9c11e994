import { Migration } from '@mikro-orm/migrations';

export class CommitteeSessions extends Migration {
  override name = '2026-11-26-54-committee-sessions';

  override up(): void {
    this.addSql(
      `create table "committee_cycle" ("id" uuid not null, "reference" varchar(255) not null, "starts_on" date not null, "ends_on" date null, "seats" jsonb not null, "rules" jsonb not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "session_item" ("id" uuid not null, "session_id" uuid not null, "ordinal" int not null, "kind" varchar(255) not null, "title" jsonb not null, "state" varchar(255) not null default 'WAITING', primary key ("id"))`,
    );
    this.addSql(
      `create table "session_vote" ("id" uuid not null, "item_id" uuid not null, "round" int not null, "motion" jsonb not null, "ballot" varchar(255) not null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "annulled_at" timestamptz null, "annul_reason" jsonb null, "result" varchar(255) null, "tally" jsonb null, "voices" jsonb null, primary key ("id"))`,
    );
    this.addSql(
      `create table "secret_papers" ("vote_id" uuid not null, "college" varchar(255) not null, "choice" varchar(255) not null, "count" int not null default 0, primary key ("vote_id", "college", "choice"))`,
    );
    this.addSql(
      `create table "committee_mandate" ("id" uuid not null, "cycle_id" uuid not null, "college" varchar(255) not null, "seat" int not null, "capacity" varchar(255) not null, "user_id" uuid not null, "position" jsonb not null, "public_name" varchar(255) null, "valid_from" date not null, "valid_to" date null, primary key ("id"))`,
    );
    this.addSql(
      `create table "session_attendance" ("id" uuid not null, "session_id" uuid not null, "mandate_id" uuid not null, "arrived_at" timestamptz not null, "left_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(
      `create table "session_voter" ("vote_id" uuid not null, "mandate_id" uuid not null, "choice" varchar(255) null, primary key ("vote_id", "mandate_id"))`,
    );
    this.addSql(
      `create table "session_proposal" ("item_id" uuid not null, "proposal_id" uuid not null, "gone" boolean not null default false, primary key ("item_id", "proposal_id"))`,
    );
    // The sessions documents tell of were there before this: numbered as they were held, and published.
    this.addSql(
      `alter table "committee_session" add "reference" varchar(255) null, add "state" varchar(255) not null default 'PUBLISHED', add "cycle_id" uuid null, add "start_time" varchar(255) null, add "subject" jsonb null, add "place" jsonb null, add "cancel_reason" jsonb null, add "seats" jsonb null, add "rules" jsonb null, add "minutes" jsonb null, add "opened_at" timestamptz null, add "closed_at" timestamptz null, add "published_at" timestamptz null, add "provenance" varchar(255) not null default 'RECORDED', add "updated_at" timestamptz not null default now(), add "version" int not null default 1`,
    );
    this.addSql(`update committee_session s set reference = 'session-' || numbered.place
      from (select id, row_number() over (order by starts_on, id) as place from committee_session) numbered
      where numbered.id = s.id`);
    this.addSql(`alter table "committee_session" alter "reference" set not null, alter "state" drop default,
      alter "provenance" drop default, alter "updated_at" drop default, alter "decision" drop not null`);
    this.addSql(
      `alter table "committee_session" add constraint "committee_session_cycle_id_foreign" foreign key ("cycle_id") references "committee_cycle" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "session_item" add constraint "session_item_session_id_foreign" foreign key ("session_id") references "committee_session" ("id")`,
    );
    this.addSql(
      `alter table "session_vote" add constraint "session_vote_item_id_foreign" foreign key ("item_id") references "session_item" ("id")`,
    );
    this.addSql(
      `alter table "secret_papers" add constraint "secret_papers_vote_id_foreign" foreign key ("vote_id") references "session_vote" ("id")`,
    );
    this.addSql(
      `alter table "committee_mandate" add constraint "committee_mandate_cycle_id_foreign" foreign key ("cycle_id") references "committee_cycle" ("id")`,
    );
    this.addSql(
      `alter table "committee_mandate" add constraint "committee_mandate_user_id_foreign" foreign key ("user_id") references "account" ("id")`,
    );
    this.addSql(
      `alter table "session_attendance" add constraint "session_attendance_session_id_foreign" foreign key ("session_id") references "committee_session" ("id")`,
    );
    this.addSql(
      `alter table "session_attendance" add constraint "session_attendance_mandate_id_foreign" foreign key ("mandate_id") references "committee_mandate" ("id")`,
    );
    this.addSql(
      `alter table "session_voter" add constraint "session_voter_vote_id_foreign" foreign key ("vote_id") references "session_vote" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "session_voter" add constraint "session_voter_mandate_id_foreign" foreign key ("mandate_id") references "committee_mandate" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "session_proposal" add constraint "session_proposal_item_id_foreign" foreign key ("item_id") references "session_item" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "session_proposal" add constraint "session_proposal_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id") on update cascade on delete cascade`,
    );
    for (const [table, columns] of [
      ['committee_cycle', ['reference']],
      ['committee_session', ['reference']],
      ['session_item', ['session_id', 'ordinal']],
      ['session_vote', ['item_id', 'round']],
    ] as const)
      this.addSql(
        `alter table "${table}" add constraint "${table}_${columns.join('_')}_unique" unique (${columns.join(', ')})`,
      );
    for (const [table, columns] of [
      ['committee_session', 'cycle_id'],
      ['committee_mandate', 'cycle_id, college, seat'],
      ['committee_mandate', 'user_id'],
      ['session_attendance', 'session_id'],
      ['session_attendance', 'mandate_id'],
      ['session_voter', 'mandate_id'],
      ['session_proposal', 'proposal_id'],
    ])
      this.addSql(`create index on ${table} (${columns})`);
    // Nobody is in a room twice, and an item is voted on once at a time.
    this.addSql(`create unique index session_attendance_once on session_attendance (session_id, mandate_id)
      where left_at is null`);
    this.addSql(`create unique index session_vote_open_once on session_vote (item_id)
      where closed_at is null and annulled_at is null`);
    // What a secret ballot holds is never tied to who voted.
    this.addSql(`alter table secret_papers add constraint secret_papers_count_is_no_debt check (count >= 0)`);
  }
}
