import { sql } from 'kysely';
import { readActor } from '../accounts/actor.queries.js';
import { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import type { Job, JobRun } from '../jobs/job.js';
import { holdProposals } from '../proposals/hold-proposal.js';
import { publishOne } from '../proposals/publish-outcomes.command.js';

/** Lots whose hour has come are published, in the name of who made them and with the rights they have by then. */
export const releaseLots: Job = { name: 'release-lots', everyMinutes: 1, run: release };

interface Due {
  id: string;
  madeById: string;
  madeBy: string;
  proposals: { id: string; reference: string; version: number }[];
}

async function release(run: JobRun): Promise<{ published: number; keptBack: number }> {
  const { em, now, today } = run;
  const read = readerOf(em);
  const { rows } = await sql<Due>`
    select l.id, l.made_by_id as "madeById", a.name as "madeBy", (
      select json_agg(json_build_object('id', p.id, 'reference', p.reference, 'version', x.seen_version) order by p.reference)
      from outcome_lot_item x join proposal p on p.id = x.proposal_id where x.lot_id = l.id) as proposals
    from outcome_lot l join account a on a.id = l.made_by_id
    where l.public_at <= ${now} and l.lifted_at is null and l.released_at is null
    order by l.public_at, l.id for update of l`.execute(read);
  const told = { published: 0, keptBack: 0 };
  for (const { id, madeById, madeBy, proposals } of rows) {
    const actor = await readActor(read, madeById, today);
    const change = new Change(em, actor, madeBy, 'Job.releaseLots', 'release-lots', today, now);
    const held = await holdProposals(
      change,
      proposals.map(({ reference }) => reference),
      sql`true`,
    );
    for (const one of proposals) {
      const { published, refusal } = await publishOne(change, held.get(one.reference), one, id);
      told[published ? 'published' : 'keptBack'] += 1;
      if (refusal)
        await sql`update outcome_lot_item set refusal = ${JSON.stringify(kept(refusal))}::jsonb
          where lot_id = ${id} and proposal_id = ${one.id}`.execute(read);
    }
    await sql`update outcome_lot set released_at = ${now}, version = version + 1 where id = ${id}`.execute(
      read,
    );
  }
  return told;
}

/** A refusal as the domain says it, from how it is shown. */
const kept = ({ code, facts }: { code: string; facts: { name: string; value: string }[] }) => ({
  code,
  facts: Object.fromEntries(facts.map(({ name, value }) => [name, value])),
});
