import { Migration } from '@mikro-orm/migrations';

export class AccountIdentities extends Migration {
  override name = '2026-11-26-75-account-identities';

  override up(): void {
    this.addSql(
      `create table "account_identity" ("id" uuid not null, "account_id" uuid not null, "issuer" text not null, "subject" text not null, "created_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "account_identity" add constraint "account_identity_issuer_subject_unique" unique ("issuer", "subject")`,
    );
    this.addSql(`create index "account_identity_account_id_index" on "account_identity" ("account_id")`);
    this.addSql(
      `alter table "account_identity" add constraint "account_identity_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade`,
    );
  }
}
