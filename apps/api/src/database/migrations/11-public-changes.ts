import { Migration } from '@mikro-orm/migrations';

/**
 * What changed as everybody may see it, noted by the database in the transaction of the change, whatever program
 * writes. A test holds the two conditions on what is public to the domain's rule.
 */
export class PublicChanges extends Migration {
  override name = '2026-11-25-11-public-changes';

  override up(): void {
    for (const statement of [
      ...table,
      ...rules,
      ...records.flatMap(told),
      ...parts.flatMap(toldOfPart),
      ...held,
    ])
      this.addSql(statement);
    this.addSql(`alter table institution_name add column folded text not null
      generated always as (ar_norm(all_languages(name))) stored`);
  }
}

const table = [
  `create table public_change (
    sequence bigserial primary key,
    xid bigint not null default pg_current_xact_id()::text::bigint,
    at timestamptz not null default now(),
    kind text not null,
    record_type text not null,
    record_id uuid not null,
    reference text not null
  )`,
  // A follower reads in the order of transactions: those before a place are all ended, so none comes in later.
  'create index public_change_in_order on public_change (xid, sequence)',
  'create unique index public_change_once on public_change (xid, record_id, kind)',
];

const rules = [
  `create function proposal_is_public(state text, channel text, provenance text, moderated_at timestamptz, removed_at timestamptz)
    returns boolean language sql immutable parallel safe as $body$
      select removed_at is null and state <> 'DRAFT'
        and (moderated_at is not null or channel = 'MEETING' or provenance in ('RECORDED', 'RECONSTRUCTED'))
    $body$`,
  `create function commitment_is_public(state text) returns boolean language sql immutable parallel safe as $body$
    select state in ('IN_CONSULTATION', 'ADOPTED', 'IN_PROGRESS', 'COMPLETED', 'CLOSED_INCOMPLETE')
  $body$`,
];

interface Kind {
  table: string;
  type: string;
  /** Of a row under this name: does everybody see it? */
  seen: (row: string) => string;
  /** What everybody sees of it. */
  shown: readonly string[];
}

const always = () => 'true';
const proposalSeen = (row: string) =>
  `proposal_is_public(${['state', 'channel', 'provenance', 'moderated_at', 'removed_at'].map((name) => `${row}.${name}`).join(', ')})`;
const commitmentSeen = (row: string) => `commitment_is_public(${row}.state)`;

// oxfmt-ignore
const records: readonly Kind[] = [
  { table: 'plan', type: 'ACTION_PLAN', seen: always,
    shown: ['reference', 'title', 'starts_on', 'ends_on', 'start_precision', 'end_precision', 'stage', 'owner_id', 'methodology',
            'adopted_on', 'recorded_commitment_count', 'reported_percent', 'reported_as_of', 'figures'] },
  { table: 'institution', type: 'INSTITUTION', seen: always,
    shown: ['reference', 'kind', 'acronym', 'note', 'succeeded_by_id'] },
  { table: 'meeting', type: 'MEETING', seen: always,
    shown: ['reference', 'kind', 'format', 'held_on', 'start_time', 'end_time', 'venue', 'city', 'registered', 'participants'] },
  { table: 'commitment', type: 'COMMITMENT', seen: commitmentSeen,
    shown: ['reference', 'number', 'list_number', 'area_id', 'lead_institution_id', 'state', 'title', 'problem', 'solution',
            'expected_results', 'contribution', 'additional_information', 'ogp_values', 'ogp_relevance', 'sdgs',
            'government_partners', 'contact_position', 'contact_mailbox', 'starts_on', 'ends_on', 'start_precision',
            'end_precision', 'reported_percent', 'reported_as_of', 'remarks'] },
  { table: 'proposal', type: 'PROPOSAL', seen: proposalSeen,
    shown: ['reference', 'theme_id', 'meeting_id', 'channel', 'title', 'challenges', 'solution', 'expected_result',
            'public_state', 'published_decision', 'submitted_at'] },
];

const kindOf = (name: string): Kind => records.find(({ table: of }) => of === name)!;

/** Notes rows with the columns id and reference; a record that the same transaction made is not also told as changed. */
const note = (kind: string, type: string, rows: string) => `
  insert into public_change (kind, record_type, record_id, reference)
  select ${kind}, '${type}', told.id, told.reference from (${rows}) told
  where ${kind} <> 'UPDATED' or not exists (
    select 1 from public_change made
    where made.xid = pg_current_xact_id()::text::bigint and made.record_id = told.id and made.kind = 'CREATED')
  on conflict do nothing`;

const trigger = (name: string, body: string) =>
  `create function ${name}() returns trigger language plpgsql as $body$ begin ${body}; return null; end $body$`;

function told({ table: of, type, seen, shown }: Kind): string[] {
  const row = (name: string) => `(${shown.map((column) => `${name}.${column}`).join(', ')})`;
  return [
    trigger(
      `tell_${of}_insert`,
      note(`'CREATED'`, type, `select id, reference from added where ${seen('added')} order by id`),
    ),
    `create trigger ${of}_insert_is_told after insert on ${of} referencing new table as added
      for each statement execute function tell_${of}_insert()`,
    trigger(
      `tell_${of}_delete`,
      note(`'DELETED'`, type, `select id, reference from removed where ${seen('removed')} order by id`),
    ),
    `create trigger ${of}_delete_is_told after delete on ${of} referencing old table as removed
      for each statement execute function tell_${of}_delete()`,
    trigger(
      `tell_${of}_update`,
      note(
        `case when not ${seen('old')} then 'CREATED' when not ${seen('new')} then 'DELETED' else 'UPDATED' end`,
        type,
        'select new.id, new.reference',
      ),
    ),
    `create trigger ${of}_update_is_told after update on ${of} for each row
      when (${seen('old')} <> ${seen('new')} or ${seen('new')} and ${row('old')} is distinct from ${row('new')})
      execute function tell_${of}_update()`,
  ];
}

interface Part {
  table: string;
  of: Kind;
  /** Of a row called `part`, the record it is part of, called `r`. */
  joins: string;
  /** Rows everybody sees; what changes among the others is nobody's business. */
  shownIf?: string;
  /** Of an update, the columns that are shown; all where left out. */
  shown?: readonly string[];
}

const [plan, institution, meeting, commitment, proposal] = [
  'plan',
  'institution',
  'meeting',
  'commitment',
  'proposal',
].map(kindOf) as [Kind, Kind, Kind, Kind, Kind];
const under = (record: string, column = `${record}_id`) => `join ${record} r on r.id = part.${column}`;

// oxfmt-ignore
const parts: readonly Part[] = [
  { table: 'stage', of: plan, joins: under('plan') },
  { table: 'area', of: plan, joins: under('plan') },
  { table: 'theme', of: plan, joins: under('plan') },
  { table: 'institution_name', of: institution, joins: under('institution') },
  { table: 'institution_parent', of: institution, joins: under('institution') },
  { table: 'meeting_theme', of: meeting, joins: under('meeting') },
  { table: 'meeting_institution', of: meeting, joins: under('meeting') },
  { table: 'activity', of: commitment, joins: under('commitment'),
    shown: ['ordinal', 'title', 'institution_id', 'starts_on', 'ends_on', 'start_precision', 'end_precision', 'weight', 'status',
            'percent', 'reported_on'] },
  { table: 'indicator', of: commitment, joins: under('commitment'),
    shown: ['ordinal', 'kind', 'name', 'unit', 'baseline', 'target', 'direction', 'source'] },
  { table: 'measurement', of: commitment,
    joins: 'join indicator on indicator.id = part.indicator_id join commitment r on r.id = indicator.commitment_id' },
  { table: 'commitment_institution', of: commitment, joins: under('commitment') },
  { table: 'related_commitment', of: commitment, joins: under('commitment') },
  { table: 'commitment_source', of: commitment, joins: under('commitment') },
  { table: 'outcome', of: proposal, joins: under('proposal'), shownIf: 'published_at is not null',
    shown: ['published_at', 'decision', 'reason', 'justification'] },
  { table: 'assignment', of: proposal, joins: under('proposal'), shownIf: 'published_at is not null',
    shown: ['published_at', 'state', 'lead', 'justification', 'answered_at', 'ended_at'] },
];

function toldOfPart({ table: of, of: record, joins, shownIf, shown }: Part): string[] {
  const rows = (from: string) =>
    `select distinct r.id, r.reference from ${from} part ${joins} where ${record.seen('r')}${shownIf ? ` and part.${shownIf}` : ''} order by r.id`;
  const tell = (event: string, from: string) => [
    trigger(`tell_${of}_${event}`, note(`'UPDATED'`, record.type, rows(from))),
    `create trigger ${of}_${event}_is_told after ${event} on ${of} referencing ${event === 'delete' ? 'old' : 'new'} table as touched
      for each statement execute function tell_${of}_${event}()`,
  ];
  const row = (name: string) => (shown ? `(${shown.map((column) => `${name}.${column}`).join(', ')})` : name);
  const before = shownIf ? `(old.${shownIf} or new.${shownIf}) and ` : '';
  return [
    ...tell('insert', 'touched'),
    ...tell('delete', 'touched'),
    trigger(
      `tell_${of}_update`,
      note(
        `'UPDATED'`,
        record.type,
        `select r.id, r.reference from (select new.*) part ${joins} where ${record.seen('r')}`,
      ),
    ),
    `create trigger ${of}_update_is_told after update on ${of} for each row
      when (${before}${row('old')} is distinct from ${row('new')}) execute function tell_${of}_update()`,
  ];
}

/** What is held already, so that a follower who begins at the beginning gets everything. */
const held = records.map(({ table: of, type, seen }) =>
  note(`'CREATED'`, type, `select id, reference from ${of} where ${seen(of)} order by id`),
);
