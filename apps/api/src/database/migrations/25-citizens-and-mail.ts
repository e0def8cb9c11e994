import { Migration } from '@mikro-orm/migrations';

export class CitizensAndMail extends Migration {
  override name = '2026-11-25-25-citizens-and-mail';

  override up(): void {
    this.addSql(
      `create table "citizen" ("id" uuid not null, "email" varchar(255) not null, "language" varchar(255) not null, "confirmed_at" timestamptz null, "silenced_at" timestamptz null, "created_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `create table "citizen_link" ("id" uuid not null, "token_hash" varchar(255) not null, "citizen_id" uuid not null, "kind" varchar(255) not null, "payload" jsonb not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(
      `create table "citizen_session" ("id" uuid not null, "token_hash" varchar(255) not null, "citizen_id" uuid not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `create table "server_key" ("name" varchar(255) not null, "value" varchar(255) not null, primary key ("name"))`,
    );
    this.addSql(
      `create table "spent_proof" ("signature" varchar(255) not null, "expires_at" timestamptz not null, primary key ("signature"))`,
    );
    this.addSql(
      `create table "mail" ("id" uuid not null, "kind" varchar(255) not null, "language" varchar(255) not null, "citizen_id" uuid null, "account_id" uuid null, "reference" varchar(255) null, "facts" jsonb not null, "link" text null, "unsubscribe" text null, "created_at" timestamptz not null, "due_at" timestamptz null, "attempts" int not null default 0, "sent_at" timestamptz null, "failure" text null, primary key ("id"))`,
    );
    this.addSql(`alter table "citizen" add constraint "citizen_email_unique" unique ("email")`);
    this.addSql(
      `alter table "citizen_link" add constraint "citizen_link_token_hash_unique" unique ("token_hash")`,
    );
    this.addSql(
      `alter table "citizen_session" add constraint "citizen_session_token_hash_unique" unique ("token_hash")`,
    );
    this.addSql(
      `alter table "citizen_link" add constraint "citizen_link_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "citizen_session" add constraint "citizen_session_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "mail" add constraint "mail_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "mail" add constraint "mail_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade`,
    );
    this.addSql(`create index mail_due on mail (due_at) where due_at is not null`);
    this.addSql(`create index mail_newest on mail (created_at desc, id desc)`);
    this.addSql(`create index citizen_link_of_citizen on citizen_link (citizen_id)`);
    this.addSql(`create index citizen_session_ends on citizen_session (expires_at)`);
    this.addSql(`create index spent_proof_ends on spent_proof (expires_at)`);
    // A mail is to one person, whichever sort.
    this.addSql(
      `alter table mail add constraint mail_to_one_person check (num_nonnulls(citizen_id, account_id) = 1)`,
    );
  }
}
