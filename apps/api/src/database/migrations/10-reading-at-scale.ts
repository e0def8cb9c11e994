import { Migration } from '@mikro-orm/migrations';

/**
 * What keeps lists, totals, statistics and search as fast with a million proposals as with fifty: facts of other
 * tables kept beside the proposal, counts kept as proposals move, and an index search can use for Arabic.
 */
export class ReadingAtScale extends Migration {
  override name = '2026-11-25-10-reading-at-scale';

  override up(): void {
    for (const statement of [...publicState, ...tally, ...search, ...indexes]) this.addSql(statement);
  }
}

const lastPublished = (proposalId: string) => `(
  select o.decision from outcome o where o.proposal_id = ${proposalId} and o.published_at is not null
  order by o.published_at desc, o.decided_at desc limit 1)`;

/** What the public knows of a proposal: kept, so that a list of it is read from an index. The domain's `publicState`. */
const publicState = [
  'alter table proposal add column published_decision text null',
  `update proposal set published_decision = ${lastPublished('proposal.id')}
   where id in (select proposal_id from outcome where published_at is not null)`,
  `alter table proposal add column public_state text not null generated always as (
    case when state = 'WITHDRAWN' then 'WITHDRAWN'
         when published_decision is null then case when state in ('DRAFT', 'SUBMITTED') then 'RECEIVED' else 'UNDER_STUDY' end
         when published_decision = 'PARTLY_RETAINED' then 'RETAINED'
         else published_decision end) stored`,
  `create function keep_published_decision() returns trigger language plpgsql as $body$
    begin
      -- First locked, then read: of two who publish at the same time, the second one sees what the first one wrote.
      perform from proposal where id in (select proposal_id from touched) order by id for no key update;
      update proposal p set published_decision = last.decision
      from (select proposal_id, ${lastPublished('touched.proposal_id')} as decision from touched group by proposal_id) last
      where p.id = last.proposal_id and p.published_decision is distinct from last.decision;
      return null;
    end $body$`,
  ...['insert', 'update', 'delete'].map(
    (event) => `create trigger outcome_${event}_keeps_published_decision after ${event} on outcome
      referencing ${event === 'delete' ? 'old' : 'new'} table as touched
      for each statement execute function keep_published_decision()`,
  ),
];

const counted = 'plan_id, theme_id, channel, provenance, moderated, state, public_state';
const countedOf = (rows: string, change: number) => `
  select plan_id, theme_id, channel, provenance, moderated_at is not null as moderated, state, public_state, ${change} as change
  from ${rows} where removed_at is null`;
const addUp = (rows: string) => `
  insert into proposal_tally (${counted}, count)
  select ${counted}, sum(change) from (${rows}) moved group by ${counted} having sum(change) <> 0`;

/**
 * How many proposals stand where. Moves are added as rows of their own, so that people who work at the same time
 * never wait for each other's count; now and then the rows of a plan are added up to one for each place.
 */
const tally = [
  `create table proposal_tally (
    id bigserial primary key,
    plan_id uuid not null,
    theme_id uuid not null,
    channel text not null,
    provenance text not null,
    moderated boolean not null,
    state text not null,
    public_state text not null,
    count int not null
  )`,
  'create index proposal_tally_by_plan_id on proposal_tally (plan_id)',
  'create index proposal_tally_by_theme_id on proposal_tally (theme_id)',
  addUp(countedOf('proposal', 1)),
  `create function add_up_proposal_tally(of_plan uuid) returns void language sql as $body$
    with taken as (
      delete from proposal_tally where id in (
        select id from proposal_tally where plan_id = of_plan order by id for update skip locked)
      returning ${counted}, count as change
    ) ${addUp('select * from taken')}
  $body$`,
  `create function keep_proposal_tally() returns trigger language plpgsql as $body$
    begin
      if tg_op = 'INSERT' then ${addUp(countedOf('added', 1))};
      elsif tg_op = 'DELETE' then ${addUp(countedOf('removed', -1))};
      else ${addUp(`${countedOf('added', 1)} union all ${countedOf('removed', -1)}`)};
      end if;
      if found and currval('proposal_tally_id_seq') % 200 < 2 then
        perform add_up_proposal_tally(plan_id) from proposal_tally where id = currval('proposal_tally_id_seq');
      end if;
      return null;
    end $body$`,
  ...[
    ['insert', 'new table as added'],
    ['update', 'old table as removed new table as added'],
    ['delete', 'old table as removed'],
  ].map(
    ([event, tables]) => `create trigger proposal_${event}_keeps_tally after ${event} on proposal
      referencing ${tables} for each statement execute function keep_proposal_tally()`,
  ),
];

/**
 * Folded text once more, letter for letter in ASCII: under the locale C, which the built-in database has, trigrams
 * leave out every letter that is not ASCII, and an index on Arabic is empty. Letters may fall together, so what is
 * found is compared with the folded text itself.
 */
const search = [
  `create function in_ascii(folded text) returns text language sql immutable strict parallel safe as $body$
    select translate(folded, 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'abcdefghijklmnopqrstuvwxyz01')
  $body$`,
  ...(
    [
      ['proposal', ['title', 'challenges', 'solution', 'expected_result']],
      ['commitment', ['title', 'problem', 'solution', 'expected_results']],
    ] as const
  ).flatMap(([table, columns]) => [
    `alter table ${table} add column sought text not null generated always as (
      in_ascii(ar_norm(${columns.map((column) => `all_languages(${column})`).join(` || ' ' || `)}))) stored`,
    `drop index ${table}_folded`,
    `create index ${table}_sought on ${table} using gin (sought gin_trgm_ops)`,
  ]),
];

const indexes = [
  'create index proposal_by_plan_id_submitted_at_id on proposal (plan_id, submitted_at desc, id desc)',
  'create index proposal_by_theme_id_submitted_at_id on proposal (theme_id, submitted_at desc, id desc)',
  'create index proposal_by_plan_id_public_state on proposal (plan_id, public_state, submitted_at desc, id desc)',
  'create index proposal_by_theme_id_public_state on proposal (theme_id, public_state, submitted_at desc, id desc)',
  'create index proposal_group_by_lead_id on proposal_group (lead_id)',
  'create index theme_by_reference on theme (reference)',
];
