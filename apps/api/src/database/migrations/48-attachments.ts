import { Migration } from '@mikro-orm/migrations';

/** Files that go with proposals. What is available can be read; a file belongs to a proposal or to a draft. */
export class Attachments extends Migration {
  override name = '2026-11-25-48-attachments';

  override up(): void {
    this.addSql(`create table attachment (
      id uuid primary key,
      proposal_id uuid constraint attachment_proposal_id_foreign references proposal (id) on delete set null,
      draft_id uuid constraint attachment_draft_id_foreign references proposal_draft (id) on delete cascade,
      title jsonb,
      state varchar(255) not null,
      refusal varchar(255),
      file_name text,
      media_type varchar(255),
      bytes bigint,
      received bigint not null default 0,
      parts jsonb not null,
      storage_key varchar(255) unique,
      sha256 varchar(255),
      has_text boolean,
      moved_at timestamptz not null,
      added_by_id uuid constraint attachment_added_by_id_foreign references account (id) on delete set null,
      added_at timestamptz not null,
      version int not null default 1,
      constraint attachment_has_one_owner check (num_nonnulls(proposal_id, draft_id) = 1),
      constraint attachment_file_is_kept check (
        (state = 'AVAILABLE') = (storage_key is not null and sha256 is not null and media_type is not null)),
      constraint attachment_refusal_has_reason check ((state = 'REFUSED') = (refusal is not null)),
      constraint attachment_is_a_file check (file_name is not null and bytes is not null),
      constraint attachment_received_in_range check (bytes > 0 and received between 0 and bytes)
    )`);
    this.addSql(
      'create index attachment_of_proposal on attachment (proposal_id, id) where proposal_id is not null',
    );
    this.addSql('create index attachment_of_draft on attachment (draft_id, id) where draft_id is not null');
    this.addSql(
      `create index attachment_under_way on attachment (moved_at) where state in ('SENDING', 'CHECKING')`,
    );
    for (const statement of told) this.addSql(statement);
  }
}

/** A file everybody sees is a change of its proposal (see 11-public-changes). */
const told = [
  `create function tell_attachment() returns trigger language plpgsql as $body$
    begin
      insert into public_change (kind, record_type, record_id, reference)
      select 'UPDATED', 'PROPOSAL', p.id, p.reference from proposal p
      where p.id = coalesce(new.proposal_id, old.proposal_id)
        and proposal_is_public(p.state, p.channel, p.provenance, p.moderated_at, p.removed_at)
        and not exists (select 1 from public_change made
          where made.xid = pg_current_xact_id()::text::bigint and made.record_id = p.id and made.kind = 'CREATED')
      on conflict do nothing;
      return null;
    end $body$`,
  `create trigger attachment_insert_is_told after insert on attachment for each row
    when (new.state = 'AVAILABLE') execute function tell_attachment()`,
  `create trigger attachment_delete_is_told after delete on attachment for each row
    when (old.state = 'AVAILABLE') execute function tell_attachment()`,
  `create trigger attachment_update_is_told after update on attachment for each row
    when ((old.state, old.proposal_id, old.title) is distinct from (new.state, new.proposal_id, new.title))
    execute function tell_attachment()`,
];
