import { Migration } from '@mikro-orm/migrations';

/** News, documents and the texts of pages: what the secretariat writes without a deployment. */
export class Content extends Migration {
  override name = '2026-11-25-35-content';

  override up(): void {
    this.addSql(
      `create table "news_item" ("id" uuid not null, "reference" varchar(255) not null, "title" jsonb not null, "body" jsonb null, "published" boolean not null, "published_on" date null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "document" ("id" uuid not null, "reference" varchar(255) not null, "title" jsonb not null, "summary" jsonb null, "kind" varchar(255) not null, "link" text null, "state" varchar(255) not null, "refusal" varchar(255) null, "file_name" text null, "media_type" varchar(255) null, "bytes" bigint null, "received" bigint not null default '0', "parts" jsonb not null, "storage_key" varchar(255) null, "sha256" varchar(255) null, "has_text" boolean null, "moved_at" timestamptz not null, "issued_on" date null, "issued_precision" varchar(255) null, "plan_id" uuid null, "stage" varchar(255) null, "requirements" text[] not null, "published" boolean not null, "published_on" date null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "content_text" ("id" uuid not null, "key" varchar(255) not null, "version" int not null, "text" jsonb not null, "saved_at" timestamptz not null, "saved_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "document" add constraint "document_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "content_text" add constraint "content_text_saved_by_id_foreign" foreign key ("saved_by_id") references "account" ("id") on delete set null`,
    );
    this.addSql(`alter table news_item add constraint news_item_reference_unique unique (reference),
      add constraint news_item_published check (not published or published_on is not null)`);
    this.addSql(`alter table document add constraint document_reference_unique unique (reference),
      add constraint document_storage_key_unique unique (storage_key),
      add constraint document_published check (not published or published_on is not null)`);
    this.addSql(
      `alter table content_text add constraint content_text_key_version_unique unique (key, version)`,
    );
    this.addSql(`create index news_item_newest on news_item (published_on desc, id desc) where published`);
    this.addSql(
      `create index document_under_way on document (moved_at) where state in ('SENDING', 'CHECKING')`,
    );
  }
}
