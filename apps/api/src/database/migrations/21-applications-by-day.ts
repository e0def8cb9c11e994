import { Migration } from '@mikro-orm/migrations';

/** When an application wrote last, and what of the contract that is to go is still asked for. */
export class ApplicationsByDay extends Migration {
  override name = '2026-11-25-21-applications-by-day';

  override up(): void {
    this.addSql(`alter table "api_client" add column "wrote_at" timestamptz null`);
    this.addSql(
      `create table "deprecated_use" ("element" varchar(255) not null, "day" date not null, "client_id" varchar(255) not null, "requests" int not null, primary key ("element", "day", "client_id"))`,
    );
  }
}
