import { Migration } from '@mikro-orm/migrations';

/** What a moderator removes was received all the same: the tally counts it, apart, so that no count ever falls. */
export class RemovedCounted extends Migration {
  override name = '2026-11-26-62-removed-counted';

  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const counted = 'plan_id, theme_id, channel, provenance, moderated, removed, state, public_state';
const countedOf = (rows: string, change: number) => `
  select plan_id, theme_id, channel, provenance, moderated_at is not null as moderated,
    removed_at is not null as removed, state, public_state, ${change} as change
  from ${rows}`;
const addUp = (rows: string) => `
  insert into proposal_tally (${counted}, count)
  select ${counted}, sum(change) from (${rows}) moved group by ${counted} having sum(change) <> 0`;

const statements = [
  'alter table proposal_tally add column removed boolean not null default false',
  addUp(`${countedOf('proposal', 1)} where removed_at is not null`),
  `create or replace function add_up_proposal_tally(of_plan uuid) returns void language sql as $body$
    with taken as (
      delete from proposal_tally where id in (
        select id from proposal_tally where plan_id = of_plan order by id for update skip locked)
      returning ${counted}, count as change
    ) ${addUp('select * from taken')}
  $body$`,
  `create or replace function keep_proposal_tally() returns trigger language plpgsql as $body$
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
];
