import { Migration } from '@mikro-orm/migrations';

export class DataPackage extends Migration {
  override name = '2026-11-25-17-data-package';

  override up(): void {
    this.addSql(
      `create table "data_package" ("name" varchar(255) not null, "position" varchar(255) not null, "made_at" timestamptz not null, "package" jsonb not null, primary key ("name"))`,
    );
  }
}
