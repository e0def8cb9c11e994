import { Migration } from '@mikro-orm/migrations';

/** When a copy was made, and when one was tried. */
export class Backups extends Migration {
  override name = '2026-11-26-64-backups';

  override up(): void {
    this.addSql(`create table backup (
      id uuid primary key,
      began_at timestamptz not null,
      ended_at timestamptz not null,
      file_name varchar(255),
      bytes bigint,
      tables int,
      rows bigint,
      files int,
      missing_files int,
      failure text,
      constraint backup_is_made_or_failed check ((file_name is null) = (failure is not null))
    )`);
    this.addSql('create index backup_began_at_index on backup (began_at)');
    this.addSql(`create table restore_drill (
      id uuid primary key,
      began_at timestamptz not null,
      ended_at timestamptz not null,
      file_name varchar(255) not null,
      rows bigint,
      files int,
      failure text
    )`);
    this.addSql('create index restore_drill_began_at_index on restore_drill (began_at)');
  }
}
