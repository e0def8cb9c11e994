import { Migration } from '@mikro-orm/migrations';

export class MeetingsAnnounced extends Migration {
  override name = '2026-11-25-32-meetings-announced';

  override up(): void {
    this.addSql(
      `create table "meeting_registration" ("id" uuid not null, "meeting_id" uuid not null, "citizen_id" uuid not null, "name" varchar(255) null, "state" varchar(255) not null, "code" varchar(255) not null, "region" varchar(255) null, "capacity" varchar(255) null, "age_band" varchar(255) null, "gender" varchar(255) null, "needs" text null, "registered_at" timestamptz not null, "checked_in_at" timestamptz null, "cancelled_at" timestamptz null, "reminded_at" timestamptz null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "meeting_poll" ("id" uuid not null, "meeting_id" uuid not null, "ordinal" int not null, "question" jsonb not null, "options" jsonb not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "workshop" ("id" uuid not null, "meeting_id" uuid not null, "ordinal" int not null, "theme_id" uuid null, "facilitator" jsonb null, "scope" jsonb null, primary key ("id"))`,
    );
    this.addSql(
      `create table "workshop_entry" ("id" uuid not null, "workshop_id" uuid not null, "ordinal" int not null, "kind" varchar(255) not null, "heading" jsonb null, "text" jsonb not null, "priority" int null, "released_at" timestamptz null, "proposal_id" uuid null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `alter table "meeting" add "state" varchar(255) not null default 'HELD', add "cancel_reason" jsonb null, add "purpose" jsonb null, add "link" text null, add "regions" jsonb null, add "seats" int null, add "registration_opens_on" date null, add "registration_closes_on" date null, add "programme" jsonb null, add "experts" jsonb null, add "participant_tables" jsonb null, add "reach" jsonb null, add "recording" text null, add "report" text null, add "report_published_on" date null, add "report_published_precision" varchar(255) null`,
    );
    this.addSql(
      `alter table "meeting_registration" add constraint "meeting_registration_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
    );
    this.addSql(
      `alter table "meeting_poll" add constraint "meeting_poll_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
    );
    this.addSql(
      `alter table "workshop" add constraint "workshop_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
    );
    this.addSql(
      `alter table "workshop" add constraint "workshop_theme_id_foreign" foreign key ("theme_id") references "theme" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "workshop_entry" add constraint "workshop_entry_workshop_id_foreign" foreign key ("workshop_id") references "workshop" ("id")`,
    );
    // Who is erased is registered nowhere.
    this.addSql(
      `alter table "meeting_registration" add constraint "meeting_registration_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on delete cascade`,
    );
    // One registration a person and meeting, one code a door.
    this.addSql(
      `alter table "meeting_registration" add constraint "meeting_registration_meeting_id_code_unique" unique ("meeting_id", "code")`,
    );
    this.addSql(
      `alter table "meeting_registration" add constraint "meeting_registration_meeting_id_citizen_id_unique" unique ("meeting_id", "citizen_id")`,
    );
    this.addSql(
      `alter table "workshop" add constraint "workshop_meeting_id_ordinal_unique" unique ("meeting_id", "ordinal")`,
    );
    for (const [table, columns] of [
      ['meeting_registration', 'meeting_id, state, registered_at'],
      ['meeting_registration', 'citizen_id'],
      ['meeting_poll', 'meeting_id, ordinal'],
      ['workshop', 'theme_id'],
      ['workshop_entry', 'workshop_id, ordinal'],
    ])
      this.addSql(`create index on ${table} (${columns})`);
    // What is new on the public page is told with the other public changes (see 11-public-changes).
    const row = (name: string) => `(${shown.map((column) => `${name}.${column}`).join(', ')})`;
    this.addSql(`create trigger meeting_announced_is_told after update on meeting for each row
      when (${row('old')} is distinct from ${row('new')}) execute function tell_meeting_update()`);
  }
}

const shown = [
  'state',
  'purpose',
  'link',
  'regions',
  'seats',
  'registration_opens_on',
  'registration_closes_on',
  'programme',
  'experts',
  'participant_tables',
  'reach',
  'recording',
  'report',
];
