import { Migration } from '@mikro-orm/migrations';

/** Whether an author is named is part of what everybody sees of a proposal: whoever follows changes learns of it. */
export class ShownAuthors extends Migration {
  override name = '2026-11-25-52-shown-authors';

  override up(): void {
    this.addSql(`create function tell_shown_author(author uuid) returns void language sql as $body$
      insert into public_change (kind, record_type, record_id, reference)
      select 'UPDATED', 'PROPOSAL', p.id, p.reference
      from proposal_author a join proposal p on p.id = a.proposal_id
      where a.citizen_id = author
        and proposal_is_public(p.state, p.channel, p.provenance, p.moderated_at, p.removed_at)
      order by p.id
      on conflict do nothing
    $body$`);
    this.addSql(`create function tell_consent() returns trigger language plpgsql as $body$ begin
      perform tell_shown_author(coalesce(new.citizen_id, old.citizen_id)); return null; end $body$`);
    for (const [name, event, row] of [
      ['given', 'insert', 'new'],
      ['withdrawn', 'update of withdrawn_at', 'new'],
      ['deleted', 'delete', 'old'],
    ])
      this.addSql(`create trigger consent_${name}_is_told after ${event} on consent for each row
        when (${row}.purpose = 'SHOW_NAME') execute function tell_consent()`);
    this.addSql(`create function tell_author_name() returns trigger language plpgsql as $body$ begin
      if exists (select from consent where citizen_id = new.citizen_id and purpose = 'SHOW_NAME' and withdrawn_at is null)
      then perform tell_shown_author(new.citizen_id); end if; return null; end $body$`);
    this.addSql(`create trigger author_name_is_told after update of name on proposal_author for each row
      when (old.name is distinct from new.name) execute function tell_author_name()`);
  }
}
