import { Migration } from '@mikro-orm/migrations';

export class Proposing extends Migration {
  override name = '2026-11-25-26-proposing';

  override up(): void {
    this.addSql(
      `create table "proposal_draft" ("id" uuid not null, "key_hash" varchar(255) not null, "plan_id" uuid not null, "theme" varchar(255) null, "language" varchar(255) not null, "title" text null, "challenge" text null, "solution" text null, "expected_result" text null, "sent_at" timestamptz null, "updated_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `create table "moderation" ("id" uuid not null, "kind" varchar(255) not null, "record_id" uuid not null, "shown" boolean not null, "ground" varchar(255) null, "reason" jsonb null, "decided_by_id" uuid null, "decided_at" timestamptz not null, "appealed_at" timestamptz null, "appeal" text null, primary key ("id"))`,
    );
    this.addSql(
      `create table "proposal_support" ("proposal_id" uuid not null, "citizen_id" uuid not null, "supported_at" timestamptz not null, primary key ("proposal_id", "citizen_id"))`,
    );
    this.addSql(
      `create table "proposal_comment" ("id" uuid not null, "proposal_id" uuid not null, "citizen_id" uuid null, "text" jsonb not null, "written_at" timestamptz not null, "shown_at" timestamptz null, "removed_at" timestamptz null, "held_for" jsonb not null default '[]', primary key ("id"))`,
    );
    this.addSql(`alter table "proposal" add "held_for" jsonb not null default '[]'`);
    this.addSql(
      `alter table "proposal_author" add "organisation_name" varchar(255) null, add "citizen_id" uuid null`,
    );
    this.addSql(
      `alter table "proposal_author" add constraint "proposal_author_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "proposal_draft" add constraint "proposal_draft_plan_id_foreign" foreign key ("plan_id") references "plan" ("id")`,
    );
    this.addSql(
      `alter table "moderation" add constraint "moderation_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "proposal_support" add constraint "proposal_support_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "proposal_support" add constraint "proposal_support_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "proposal_comment" add constraint "proposal_comment_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id")`,
    );
    this.addSql(
      `alter table "proposal_comment" add constraint "proposal_comment_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "proposal_draft" add constraint "proposal_draft_key_hash_unique" unique ("key_hash")`,
    );
    this.addSql(
      `create index proposal_comment_shown on proposal_comment (proposal_id, written_at desc) where shown_at is not null and removed_at is null`,
    );
    this.addSql(`create index proposal_comment_of_citizen on proposal_comment (citizen_id)`);
    this.addSql(`create index proposal_support_of_citizen on proposal_support (citizen_id)`);
    this.addSql(`create index proposal_author_of_citizen on proposal_author (citizen_id)`);
    this.addSql(`create index moderation_of_record on moderation (kind, record_id, decided_at desc)`);
  }
}
