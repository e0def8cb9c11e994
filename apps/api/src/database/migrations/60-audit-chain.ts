import { Migration } from '@mikro-orm/migrations';

/**
 * A seal over the audit log, and what of an event may be erased by law. That a link or an anchor is only added to is kept
 * by the database; that nobody got around it, by the hashes.
 */
export class AuditChain extends Migration {
  override name = '2026-11-26-60-audit-chain';

  override up(): void {
    for (const statement of [...columns, ...tables, ...onlyAddedTo, ...onlyErased]) this.addSql(statement);
  }
}

const columns = [
  `alter table "audit_event" add "salt" uuid null default gen_random_uuid(), add "kept_hash" text null,
    add "erased_by" uuid null`,
];

const tables = [
  `create table "audit_link" (
    "position" bigint not null,
    "event_id" uuid not null,
    "event_hash" text not null,
    "hash" text not null,
    "sealed_at" timestamptz not null,
    primary key ("position")
  )`,
  'create unique index audit_link_event on audit_link (event_id)',
  `create table "audit_anchor" (
    "day" date not null,
    "position" bigint not null,
    "hash" text not null,
    primary key ("day")
  )`,
];

const onlyAddedTo = ['audit_link', 'audit_anchor'].map(
  (table) => `create trigger ${table}_only_added_to before update or delete or truncate on ${table}
    for each statement execute function only_added_to()`,
);

/** What stays of an erased event, and what is emptied. */
const stays = ['id', 'at', 'actor_role', 'operation', 'record_type', 'outcome', 'request_id'];
const goes = ['actor_id', 'actor_name', 'record_id', 'reference', 'salt'];
const row = (name: string) => `(${stays.map((column) => `${name}.${column}`).join(', ')})`;

const onlyErased = [
  'drop trigger audit_event_only_added_to on audit_event',
  `create trigger audit_event_only_added_to before delete or truncate on audit_event
    for each statement execute function only_added_to()`,
  `create function audit_event_only_erased() returns trigger language plpgsql as $body$
    begin
      if old.kept_hash is null and new.kept_hash is not null and new.changes = '[]'
        and ${goes.map((column) => `new.${column} is null`).join(' and ')}
        and ${row('new')} is not distinct from ${row('old')}
        and exists (select from audit_event e where e.id = new.erased_by and e.record_type = 'DATA_REQUEST')
      then
        return new;
      end if;
      raise exception 'rows of audit_event are never changed or removed' using errcode = 'restrict_violation';
    end $body$`,
  `create trigger audit_event_only_erased before update on audit_event
    for each row execute function audit_event_only_erased()`,
];
