import { Migration } from '@mikro-orm/migrations';

export class FollowingAndDataRequests extends Migration {
  override name = '2026-11-25-38-following-and-data-requests';

  override up(): void {
    this.addSql(
      `create table "consent" ("id" uuid not null, "citizen_id" uuid not null, "purpose" varchar(255) not null, "version" varchar(255) not null, "language" varchar(255) not null, "given_at" timestamptz not null, "withdrawn_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(
      `create table "follow" ("id" uuid not null, "citizen_id" uuid not null, "record_type" varchar(255) not null, "record_id" uuid not null, "frequency" varchar(255) not null, "own" boolean not null, "since" timestamptz not null, "ended_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(
      `create table "follow_news" ("follow_id" uuid not null, "source_id" uuid not null, "news" varchar(255) not null, "record_type" varchar(255) not null, "record_id" uuid not null, "noted_at" timestamptz not null, "told_at" timestamptz null, primary key ("follow_id", "source_id"))`,
    );
    this.addSql(
      `create table "news_place" ("name" varchar(255) not null, "xid" bigint not null, "sequence" bigint not null, primary key ("name"))`,
    );
    this.addSql(
      `create table "data_request" ("id" uuid not null, "kind" varchar(255) not null, "state" varchar(255) not null, "citizen_id" uuid null, "email_hash" varchar(255) not null, "asked_at" timestamptz not null, "due_on" date not null, "handled_at" timestamptz null, "handled_by_id" uuid null, "reason" text null, "rows" jsonb null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "follow" add constraint "follow_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "follow_news" add constraint "follow_news_follow_id_foreign" foreign key ("follow_id") references "follow" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "data_request" add constraint "data_request_citizen_id_foreign" foreign key ("citizen_id") references "citizen" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "data_request" add constraint "data_request_handled_by_id_foreign" foreign key ("handled_by_id") references "account" ("id") on delete set null`,
    );
    this.addSql(
      `create unique index consent_once on consent (citizen_id, purpose, version) where withdrawn_at is null`,
    );
    this.addSql(`create unique index follow_once on follow (citizen_id, record_type, record_id)`);
    this.addSql(`create index follow_of_record on follow (record_id) where ended_at is null`);
    this.addSql(`create index follow_news_waiting on follow_news (follow_id) where told_at is null`);
    this.addSql(`create index data_request_in_order on data_request (asked_at desc, id desc)`);
    // A day has one request that waits: asking again is the same request.
    this.addSql(
      `create unique index data_request_waits_once on data_request (citizen_id, kind) where state = 'OPEN'`,
    );
  }
}
