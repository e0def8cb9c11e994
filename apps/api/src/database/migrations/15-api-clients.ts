import { Migration } from '@mikro-orm/migrations';

/** Applications of others: their keys, what they use, the addresses they are told at; and who sent a proposal. */
export class ApiClients extends Migration {
  override name = '2026-11-25-15-api-clients';

  override up(): void {
    this.addSql(
      `create table "api_usage" ("subject" varchar(255) not null, "hour" timestamptz not null, "taken" bigint not null, "granted" bigint not null, "cost" bigint not null, "requests" int not null, "refused" int not null, primary key ("subject", "hour"))`,
    );
    this.addSql(
      `create table "api_client" ("id" uuid not null, "name" varchar(255) not null, "contact" varchar(255) not null, "scopes" text[] not null, "cost_per_hour" int not null, "created_at" timestamptz not null, "created_by_id" uuid null, "revoked_at" timestamptz null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "api_key" ("id" uuid not null, "client_id" uuid not null, "prefix" varchar(255) not null, "key_hash" varchar(255) not null, "created_at" timestamptz not null, "expires_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(
      `create table "webhook" ("id" uuid not null, "client_id" uuid not null, "url" text not null, "topics" text[] not null, "secret" varchar(255) not null, "read_xid" bigint not null, "read_sequence" bigint not null, "created_at" timestamptz not null, "deleted_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(
      `create table "webhook_delivery" ("id" uuid not null, "webhook_id" uuid not null, "type" varchar(255) not null, "body" text not null, "created_at" timestamptz not null, "due_at" timestamptz null, "attempts" int not null default 0, "delivered_at" timestamptz null, "status" int null, "failure" text null, primary key ("id"))`,
    );
    this.addSql(`alter table "proposal" add "client_id" uuid null`);
    this.addSql(`alter table "proposal_author" add "capacity" varchar(255) null`);
    this.addSql(
      `alter table "proposal" add constraint "proposal_client_id_foreign" foreign key ("client_id") references "api_client" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "api_client" add constraint "api_client_created_by_id_foreign" foreign key ("created_by_id") references "account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "api_key" add constraint "api_key_client_id_foreign" foreign key ("client_id") references "api_client" ("id")`,
    );
    this.addSql(
      `alter table "webhook" add constraint "webhook_client_id_foreign" foreign key ("client_id") references "api_client" ("id")`,
    );
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_webhook_id_foreign" foreign key ("webhook_id") references "webhook" ("id")`,
    );
    this.addSql('create unique index api_key_by_prefix on api_key (prefix)');
    this.addSql('create index api_key_by_client_id on api_key (client_id)');
    this.addSql('create index api_usage_by_hour on api_usage (hour)');
    this.addSql('create index webhook_by_client_id on webhook (client_id)');
    this.addSql('create index webhook_delivery_due on webhook_delivery (due_at) where due_at is not null');
    this.addSql(
      'create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, created_at desc, id desc)',
    );
  }
}
