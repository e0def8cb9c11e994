import { sql } from 'kysely';
import { readerOf, type Database, type Reader } from '../database/database.js';
import { demonstrationPlan, OPEN_DAYS } from './demonstration-plan.js';
import { readFrame } from './frame.js';
import { makeProposal, type Made } from './make-proposal.js';
import { chance } from './random.js';
import { Rows } from './rows.js';

export interface Demonstration {
  /** How many generated proposals there are to be in the end; those made before count. */
  proposals: number;
  /** The same seed gives the same proposals, and the same lives to them. */
  seed: number;
  /** The moment of the demonstration; everything lies before it. */
  until: Date;
}

/** Proposals written in one statement a table. */
const AT_ONCE = 2_000;
const DAY = 86_400_000;
/** Thousands of rows take longer on a slow machine, or a busy one, than a statement of a request may. */
const UNLIMITED = 'set local statement_timeout = 0';

/** Fills the demonstration's plan up to a number of proposals, whole or not at all. Returns how many were made. */
export async function generate(orm: Database, demonstration: Demonstration): Promise<number> {
  const made = await orm.em.fork().transactional(async (em) => {
    await em.execute(UNLIMITED);
    const planId = await demonstrationPlan(em, demonstration.until);
    return fill(readerOf(em), planId, demonstration);
  });
  // What is alike is found by its rarest words: the database learns at once which they are now.
  if (made > 0)
    await orm.em.fork().transactional(async (em) => {
      await em.execute(UNLIMITED);
      await em.execute(
        'analyze proposal, proposal_wording, proposal_author, assignment, outcome, transition',
      );
    });
  return made;
}

async function fill(
  write: Reader,
  planId: string,
  { proposals, seed, until }: Demonstration,
): Promise<number> {
  const { number, held, latest } = await heldIn(write, planId);
  const wanted = Math.max(0, proposals - held);
  const from = latest ?? new Date(until.getTime() - OPEN_DAYS * DAY);
  const frame = await readFrame(write, planId);
  const made = new Map<number, Made>();
  let writing = Promise.resolve();
  for (let done = 0; done < wanted; done += AT_ONCE) {
    const rows = new Rows();
    for (let n = done + 1; n <= Math.min(done + AT_ONCE, wanted); n++) {
      const serial = held + n;
      const share = (n - chance(seed, 'receipt', serial).next()) / (wanted + 1);
      const submittedAt = new Date(from.getTime() + (until.getTime() - from.getTime()) * share);
      const place = { serial, number: number + n, submittedAt, until };
      made.set(serial, makeProposal(rows, frame, seed, place, made));
    }
    // The next ones are made while the database writes these.
    await writing;
    writing = rows.insert(write);
  }
  await writing;
  await nameLeads(write);
  await sql`update plan set last_proposal_number = last_proposal_number + ${wanted} where id = ${planId}`.execute(
    write,
  );
  return wanted;
}

async function heldIn(write: Reader, planId: string) {
  const { rows } = await sql<{ number: number; held: number; latest: Date | string | null }>`
    select plan.last_proposal_number as number, generated.held, generated.latest
    from plan cross join lateral (
      select count(*)::int as held, max(p.submitted_at) as latest from proposal p
      where p.plan_id = plan.id and p.provenance = 'GENERATED') generated
    where plan.id = ${planId} for update of plan`.execute(write);
  const { number, held, latest } = rows[0]!;
  return { number, held, latest: latest === null ? null : new Date(latest) };
}

/** A lead may have been written before the first that follows it: its group is entered now. */
const nameLeads = (write: Reader) =>
  sql`update proposal p set group_id = g.id from proposal_group g
      where g.lead_id = p.id and p.group_id is null and p.provenance = 'GENERATED'`.execute(write);
