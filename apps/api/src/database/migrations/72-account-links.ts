import { Migration } from '@mikro-orm/migrations';

/** Whoever is invited has no password until they choose one. */
export class AccountLinks extends Migration {
  override name = '2026-11-26-72-account-links';

  override up(): void {
    this.addSql(`alter table "account" alter "password_hash" drop not null`);
    this.addSql(
      `create table "account_link" ("id" uuid not null, "token_hash" varchar(255) not null, "account_id" uuid not null, "kind" varchar(255) not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "account_link" add constraint "account_link_token_hash_unique" unique ("token_hash")`,
    );
    this.addSql(`create index "account_link_account_id_index" on "account_link" ("account_id")`);
    this.addSql(
      `alter table "account_link" add constraint "account_link_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade`,
    );
  }
}
