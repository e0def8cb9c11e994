import { Migration } from '@mikro-orm/migrations';

export class AmendmentsAndAssessments extends Migration {
  override name = '2026-11-25-18-amendments-and-assessments';

  override up(): void {
    this.addSql(
      `create table "commitment_version" ("id" uuid not null, "commitment_id" uuid not null, "number" int not null, "held_from" date null, "reason" jsonb null, "changes" jsonb not null, "text" jsonb not null, "amended_by_id" uuid null, "recorded_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `create table "assessment" ("id" uuid not null, "commitment_id" uuid not null, "voice" varchar(255) not null, "completion" varchar(255) null, "text" jsonb null, "source" text null, "assessed_on" date not null, "written_by_id" uuid null, "recorded_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "commitment_version" add constraint "commitment_version_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id")`,
    );
    this.addSql(
      `alter table "commitment_version" add constraint "commitment_version_amended_by_id_foreign" foreign key ("amended_by_id") references "account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id")`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_written_by_id_foreign" foreign key ("written_by_id") references "account" ("id") on delete set null`,
    );
    // What was promised, and what others said of it, is history: it is followed, never changed.
    for (const table of ['commitment_version', 'assessment'])
      this.addSql(`create trigger ${table}_only_added_to before update or delete or truncate on ${table}
        for each statement execute function only_added_to()`);
  }
}
