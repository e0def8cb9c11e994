import { Migration } from '@mikro-orm/migrations';

/** Calls for candidates for seats of the committee, who stands for them, and how they are scored. */
export class CandidateCalls extends Migration {
  override name = '2026-11-26-82-candidate-calls';

  override up(): void {
    this.addSql(
      `create table "candidate_call" ("id" uuid not null, "reference" varchar(255) not null, "cycle_id" uuid not null, "state" varchar(255) not null, "college" varchar(255) not null, "seats" int not null, "substitutes" int not null, "opens_on" date not null, "closes_on" date not null, "title" jsonb not null, "text" jsonb null, "contact" varchar(255) null, "criteria" jsonb not null, "rules" jsonb not null, "settled_ties" jsonb not null, "cancel_reason" jsonb null, "opened_at" timestamptz null, "decided_at" timestamptz null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "candidacy" ("id" uuid not null, "call_id" uuid not null, "citizen_id" uuid null, "kind" varchar(255) null, "institution_id" uuid null, "nominated_by_id" uuid null, "organisation" varchar(255) null, "representative" varchar(255) null, "phone" varchar(255) null, "region" varchar(255) null, "motivation" text null, "experience" text null, "name_agreed" boolean not null, "sent_at" timestamptz not null, "state" varchar(255) not null, "ineligibility" varchar(255) null, "reason" jsonb null, "rank" int null, "mark" jsonb null, "ranking_ground" varchar(255) null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "score_sheet" ("id" uuid not null, "candidacy_id" uuid not null, "user_id" uuid not null, "college" varchar(255) null, "scores" jsonb null, "aside_at" timestamptz null, "aside_reason" text null, "written_at" timestamptz not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "committee_mandate" add column "candidacy_id" uuid null`);
    for (const [table, column, target, rule] of [
      ['candidate_call', 'cycle_id', 'committee_cycle', ''],
      ['candidacy', 'call_id', 'candidate_call', ''],
      ['candidacy', 'citizen_id', 'citizen', ' on delete set null'],
      ['candidacy', 'institution_id', 'institution', ' on delete set null'],
      ['candidacy', 'nominated_by_id', 'account', ' on delete set null'],
      ['score_sheet', 'candidacy_id', 'candidacy', ''],
      ['score_sheet', 'user_id', 'account', ''],
      ['committee_mandate', 'candidacy_id', 'candidacy', ' on delete set null'],
    ])
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${target}" ("id")${rule}`,
      );
    for (const [table, columns] of [
      ['candidate_call', ['reference']],
      ['candidacy', ['call_id', 'citizen_id']],
      ['score_sheet', ['candidacy_id', 'user_id']],
    ] as const)
      this.addSql(
        `alter table "${table}" add constraint "${table}_${columns.join('_')}_unique" unique (${columns.join(', ')})`,
      );
    for (const [table, column] of [
      ['candidate_call', 'cycle_id'],
      ['candidacy', 'citizen_id'],
      ['candidacy', 'institution_id'],
      ['candidacy', 'nominated_by_id'],
      ['score_sheet', 'user_id'],
      ['committee_mandate', 'candidacy_id'],
    ])
      this.addSql(`create index on ${table} (${column})`);
    // Whoever stands aside has given nothing, and whoever gave something does not stand aside.
    this.addSql(`alter table score_sheet add constraint score_sheet_says_one_thing
      check ((scores is null) <> (aside_at is null))`);
  }
}
