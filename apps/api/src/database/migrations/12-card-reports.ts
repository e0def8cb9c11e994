import { Migration } from '@mikro-orm/migrations';

export class CardReports extends Migration {
  override name = '2026-11-25-12-card-reports';

  override up(): void {
    this.addSql(
      `create table "update_round" ("id" uuid not null, "plan_id" uuid not null, "year" int not null, "quarter" int not null, "due_on" date not null, "opened_by_id" uuid null, "opened_at" timestamptz not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "card_report" ("id" uuid not null, "commitment_id" uuid not null, "round_id" uuid null, "state" varchar(255) not null, "narrative" jsonb null, "started_at" timestamptz not null, "saved_at" timestamptz null, "sent_at" timestamptz null, "sent_by_id" uuid null, "returned_at" timestamptz null, "validated_at" timestamptz null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "card_report_reminder" ("report_id" uuid not null, "due_on" date not null, "kind" varchar(255) not null, "at" timestamptz not null, primary key ("report_id", "due_on", "kind"))`,
    );
    this.addSql(
      `create table "card_report_field" ("report_id" uuid not null, "path" varchar(255) not null, "base" jsonb null, "value" jsonb null, "saved_by_id" uuid null, "saved_at" timestamptz not null, primary key ("report_id", "path"))`,
    );
    this.addSql(
      `create table "card_report_comment" ("id" uuid not null, "report_id" uuid not null, "path" varchar(255) null, "text" jsonb not null, "written_by_id" uuid null, "at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "update_round" add constraint "update_round_plan_id_foreign" foreign key ("plan_id") references "plan" ("id")`,
    );
    this.addSql(
      `alter table "update_round" add constraint "update_round_opened_by_id_foreign" foreign key ("opened_by_id") references "account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "card_report" add constraint "card_report_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id")`,
    );
    this.addSql(
      `alter table "card_report" add constraint "card_report_round_id_foreign" foreign key ("round_id") references "update_round" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "card_report" add constraint "card_report_sent_by_id_foreign" foreign key ("sent_by_id") references "account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "card_report_reminder" add constraint "card_report_reminder_report_id_foreign" foreign key ("report_id") references "card_report" ("id")`,
    );
    this.addSql(
      `alter table "card_report_field" add constraint "card_report_field_report_id_foreign" foreign key ("report_id") references "card_report" ("id")`,
    );
    this.addSql(
      `alter table "card_report_field" add constraint "card_report_field_saved_by_id_foreign" foreign key ("saved_by_id") references "account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "card_report_comment" add constraint "card_report_comment_report_id_foreign" foreign key ("report_id") references "card_report" ("id")`,
    );
    this.addSql(
      `alter table "card_report_comment" add constraint "card_report_comment_written_by_id_foreign" foreign key ("written_by_id") references "account" ("id") on delete set null`,
    );
    // One working draft a card, whatever program writes.
    this.addSql(
      `create unique index card_report_one_open on card_report (commitment_id) where state <> 'VALIDATED'`,
    );
  }
}
