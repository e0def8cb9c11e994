import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Change } from '../commands/change.js';
import { take } from '../commands/take.js';
import type { HeldFacts } from '../commitments/commitment-facts.queries.js';
import { holdCard } from '../commitments/hold-card.js';
import { EvidenceEntity } from './evidence.entity.js';
import { provenPart, type Proven } from './proven-part.js';

interface HeldEvidence {
  evidence: EvidenceEntity;
  facts: HeldFacts;
  proves: Proven;
}

/** The evidence to be changed, as the person saw it, with its card held. What was withdrawn is not there. */
export async function holdEvidence(
  change: Change,
  { id, version }: { id: string; version: number },
): Promise<HeldEvidence> {
  const of = isUuid(id)
    ? sql`c.id = (select e.commitment_id from evidence e where e.id = ${id} and e.withdrawn_at is null)`
    : sql`false`;
  const facts = await holdCard(change, of);
  const standing = await change.em.findOneOrFail(EvidenceEntity, { id });
  const proves = await provenPart(change, facts.id, {
    activity: standing.activityId,
    measurement: standing.measurementId,
  });
  const may = checkCardChange(change.actor, facts, ['evidence'], proves.carrier);
  const evidence = await take(change, EvidenceEntity, { id, version }, may);
  return { evidence, facts, proves };
}
