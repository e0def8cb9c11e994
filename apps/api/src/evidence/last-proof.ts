import { checkEvidenceLeaves } from '@iltizam/domain/evidence';
import type { Change } from '../commands/change.js';
import { ActivityEntity } from '../commitments/activity.entity.js';
import { accepted } from '../graphql/refused.js';
import type { EvidenceEntity } from './evidence.entity.js';
import { proofsOf } from './evidence-facts.queries.js';

/** Before evidence leaves its activity: what is complete keeps one that is available. */
export async function keepLastProof(change: Change, evidence: EvidenceEntity): Promise<void> {
  if (evidence.activityId == null || evidence.state !== 'AVAILABLE') return;
  const activity = await change.em.findOneOrFail(ActivityEntity, { id: evidence.activityId });
  const others = await proofsOf(change, activity.id, evidence.id);
  accepted(checkEvidenceLeaves({ percent: activity.percent ?? null, others, activity: activity.ordinal }));
}
