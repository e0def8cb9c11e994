import { Migration } from '@mikro-orm/migrations';

/** What proves cards and their parts. What is available can be read: a link has its address, a file its place and sum. */
export class Evidence extends Migration {
  override name = '2026-11-25-14-evidence';

  override up(): void {
    this.addSql(`create table evidence (
      id uuid primary key,
      commitment_id uuid not null references commitment (id),
      activity_id uuid references activity (id),
      measurement_id uuid references measurement (id),
      kind varchar(255) not null,
      state varchar(255) not null,
      refusal varchar(255),
      title jsonb not null,
      public boolean not null,
      link text,
      file_name text,
      media_type varchar(255),
      bytes bigint,
      received bigint not null default 0,
      parts jsonb not null,
      storage_key varchar(255) unique,
      sha256 varchar(255),
      has_text boolean,
      added_by_id uuid not null references account (id),
      added_at timestamptz not null,
      moved_at timestamptz not null,
      withdrawn_at timestamptz,
      version int not null default 1,
      constraint evidence_proves_one_thing check (activity_id is null or measurement_id is null),
      constraint evidence_is_link_or_file check (
        (kind = 'LINK' and link is not null and bytes is null and state = 'AVAILABLE')
        or (kind = 'FILE' and link is null and file_name is not null and bytes > 0)),
      constraint evidence_file_is_kept check (
        kind = 'LINK' or (state = 'AVAILABLE') = (storage_key is not null and sha256 is not null and media_type is not null)),
      constraint evidence_refusal_has_reason check ((state = 'REFUSED') = (refusal is not null)),
      constraint evidence_received_in_range check (received between 0 and bytes or kind = 'LINK')
    )`);
    this.addSql(`create index evidence_of_commitment on evidence (commitment_id, id)`);
    this.addSql(`create index evidence_of_activity on evidence (activity_id) where activity_id is not null`);
    this.addSql(
      `create index evidence_of_measurement on evidence (measurement_id) where measurement_id is not null`,
    );
    this.addSql(
      `create index evidence_under_way on evidence (moved_at) where state in ('SENDING', 'CHECKING')`,
    );
  }
}
