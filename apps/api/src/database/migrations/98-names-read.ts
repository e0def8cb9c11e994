import { Migration } from '@mikro-orm/migrations';

/** A name is shown once a moderator read it; whoever follows changes learns when it appears. */
export class NamesRead extends Migration {
  override name = '2026-11-27-98-names-read';

  override up(): void {
    // What there is already goes on as it was: no row is written again for it.
    this.addSql(`alter table "proposal_author" add "name_read" boolean not null default true`);
    this.addSql(`alter table "proposal_author" alter column "name_read" set default false`);
    this.addSql(`create function tell_name_read() returns trigger language plpgsql as $body$ begin
      insert into public_change (kind, record_type, record_id, reference)
      select 'UPDATED', 'PROPOSAL', p.id, p.reference from proposal p
      where p.id = new.proposal_id and proposal_is_public(p.state, p.channel, p.provenance, p.moderated_at, p.removed_at)
      on conflict do nothing;
      return null; end $body$`);
    this.addSql(`create trigger author_name_read_is_told after update of name_read on proposal_author for each row
      when (new.name_read and not old.name_read) execute function tell_name_read()`);
  }
}
