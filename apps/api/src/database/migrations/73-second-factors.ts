import { Migration } from '@mikro-orm/migrations';

/** Sessions that are open go on: whose role needs a second factor is asked for it at the next request. */
export class SecondFactors extends Migration {
  override name = '2026-11-26-73-second-factors';

  override up(): void {
    this.addSql(`alter table "account" add "second_factor_at" timestamptz null`);
    this.addSql(
      `alter table "session" add "second_factor" varchar(255) null, add "challenge" varchar(255) null`,
    );
    this.addSql(
      `create table "totp_secret" ("account_id" uuid not null, "secret" text not null, "last_step" bigint not null default 0, "created_at" timestamptz not null, "confirmed_at" timestamptz null, primary key ("account_id"))`,
    );
    this.addSql(
      `create table "recovery_code" ("id" uuid not null, "account_id" uuid not null, "code_hash" varchar(255) not null, "created_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "recovery_code" add constraint "recovery_code_code_hash_unique" unique ("code_hash")`,
    );
    this.addSql(`create index "recovery_code_account_id_index" on "recovery_code" ("account_id")`);
    this.addSql(
      `create table "passkey" ("id" uuid not null, "account_id" uuid not null, "name" varchar(255) not null, "credential_id" text not null, "public_key" text not null, "counter" bigint not null, "transports" jsonb not null, "created_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "passkey" add constraint "passkey_credential_id_unique" unique ("credential_id")`,
    );
    this.addSql(`create index "passkey_account_id_index" on "passkey" ("account_id")`);
    for (const table of ['totp_secret', 'recovery_code', 'passkey'])
      this.addSql(
        `alter table "${table}" add constraint "${table}_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade`,
      );
  }
}
