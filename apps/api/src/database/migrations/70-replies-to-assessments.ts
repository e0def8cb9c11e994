import { Migration } from '@mikro-orm/migrations';

/** The reviewer's further codes, in whose name somebody speaks, and what the institution answers. */
export class RepliesToAssessments extends Migration {
  override name = '2026-11-26-70-replies-to-assessments';

  override up(): void {
    this.addSql(
      `alter table "assessment" add column "ambition" varchar(255) null, add column "early_results" varchar(255) null, add column "author" text null`,
    );
    this.addSql(
      `create table "assessment_reply" ("id" uuid not null, "commitment_id" uuid not null, "assessment_id" uuid not null, "text" jsonb not null, "written_by_id" uuid null, "recorded_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `create index "assessment_reply_assessment_id_index" on "assessment_reply" ("assessment_id")`,
    );
    this.addSql(
      `alter table "assessment_reply" add constraint "assessment_reply_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id")`,
    );
    this.addSql(
      `alter table "assessment_reply" add constraint "assessment_reply_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id")`,
    );
    this.addSql(
      `alter table "assessment_reply" add constraint "assessment_reply_written_by_id_foreign" foreign key ("written_by_id") references "account" ("id") on delete set null`,
    );
    // What was answered is history, and tells those who follow the card.
    this.addSql(`create trigger assessment_reply_only_added_to before update or delete or truncate on assessment_reply
      for each statement execute function only_added_to()`);
    this.addSql(`create trigger assessment_reply_insert_is_told after insert on assessment_reply for each row
      execute function tell_part_of_card()`);
  }
}
