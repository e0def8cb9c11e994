import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { actsFor } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { factsOfCommitment, type HeldFacts } from '../commitments/commitment-facts.queries.js';
import { commitmentByReference } from '../commitments/commitment.queries.js';
import type { Context } from '../graphql/context.js';
import { accepted, notFound } from '../graphql/refused.js';

/** Who may report on nothing of a card is refused before what they sent is read. Each row asks again, with its card held. */
export async function checkSender(context: Context, reference: string): Promise<HeldFacts> {
  const card = await commitmentByReference(context, reference);
  const facts = card && (await context.load(factsOfCommitment).load(card.id));
  if (!facts) throw notFound();
  const { rows: carriers } = await sql<{ reference: string }>`
    select distinct i.reference from activity a join institution i on i.id = a.institution_id
    where a.commitment_id = ${facts.id}`.execute(context.read);
  const own = carriers.find((carrier) => actsFor(context.actor, carrier.reference));
  accepted(checkCardChange(context.actor, facts, ['reports'], own?.reference ?? null));
  return facts;
}
