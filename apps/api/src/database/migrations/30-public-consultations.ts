import { Migration } from '@mikro-orm/migrations';

export class PublicConsultations extends Migration {
  override name = '2026-11-25-30-public-consultations';

  override up(): void {
    this.addSql(
      `create table "public_consultation" ("id" uuid not null, "reference" varchar(255) not null, "plan_id" uuid not null, "ordinal" int not null, "kind" varchar(255) not null, "starts_on" date not null, "ends_on" date not null, "invitation" jsonb null, "announced_at" timestamptz not null, "last_comment_number" int not null default 0, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "consultation_comment" ("id" uuid not null, "reference" varchar(255) not null, "consultation_id" uuid not null, "commitment_id" uuid not null, "part" varchar(255) not null, "activity_id" uuid null, "indicator_id" uuid null, "part_name" jsonb null, "stance" varchar(255) not null, "text" jsonb not null, "capacity" varchar(255) not null, "citizen_id" uuid null, "state" varchar(255) not null, "received_at" timestamptz not null, "refusal" varchar(255) null, "refusal_text" jsonb null, "answer" varchar(255) null, "answer_text" jsonb null, "answered_at" timestamptz null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `alter table "public_consultation" add constraint "public_consultation_plan_id_foreign" foreign key ("plan_id") references "plan" ("id")`,
    );
    this.addSql(
      `alter table "consultation_comment" add constraint "consultation_comment_consultation_id_foreign" foreign key ("consultation_id") references "public_consultation" ("id")`,
    );
    this.addSql(
      `alter table "consultation_comment" add constraint "consultation_comment_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id")`,
    );
    this.addSql(
      `alter table "consultation_comment" add constraint "consultation_comment_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "consultation_comment" add constraint "consultation_comment_indicator_id_foreign" foreign key ("indicator_id") references "indicator" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "consultation_comment" add constraint "consultation_comment_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "public_consultation" add constraint "public_consultation_reference_unique" unique ("reference")`,
    );
    this.addSql(
      `alter table "public_consultation" add constraint "public_consultation_plan_id_ordinal_unique" unique ("plan_id", "ordinal")`,
    );
    this.addSql(
      `alter table "consultation_comment" add constraint "consultation_comment_reference_unique" unique ("reference")`,
    );
    this.addSql(
      `create index "consultation_comment_commitment_id_state_index" on "consultation_comment" ("commitment_id", "state")`,
    );
    this.addSql(
      `create index "consultation_comment_consultation_id_state_index" on "consultation_comment" ("consultation_id", "state")`,
    );
    // Whoever writes: what is kept back is justified, and an answer says why.
    this.addSql(`alter table "consultation_comment" add constraint "consultation_comment_refusal_is_justified"
      check (state <> 'REFUSED' or (refusal is not null and refusal_text is not null))`);
    this.addSql(`alter table "consultation_comment" add constraint "consultation_comment_answer_has_text"
      check (state <> 'ANSWERED' or (answer is not null and answer_text is not null and answered_at is not null))`);
  }
}
