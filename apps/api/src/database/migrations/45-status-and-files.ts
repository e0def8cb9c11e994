import { Migration } from '@mikro-orm/migrations';

/** How the public API answers, for the page that says so; and which files of the open data were made, and are kept where. */
export class StatusAndFiles extends Migration {
  override name = '2026-11-25-45-status-and-files';

  override up(): void {
    this.addSql(
      `create table "answer_time" ("hour" timestamptz not null, "upper_ms" int not null, "failed" boolean not null, "requests" int not null, primary key ("hour", "upper_ms", "failed"))`,
    );
    this.addSql(
      `create table "data_file" ("day" date not null, "name" varchar(255) not null, "storage_key" varchar(255) not null, "media_type" varchar(255) not null, "bytes" bigint not null, "sha256" varchar(255) not null, "rows" int not null, "made_at" timestamptz not null, primary key ("day", "name"))`,
    );
  }
}
