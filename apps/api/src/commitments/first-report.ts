import { decideCommitment } from '@iltizam/domain/commitment-workflow';
import type { Change } from '../commands/change.js';
import { accepted } from '../graphql/refused.js';
import type { HeldFacts } from './commitment-facts.queries.js';
import { CommitmentEntity } from './commitment.entity.js';
import { applyDecision } from './decide-commitment.command.js';

/** The first thing reported of an adopted card shows that it is under way: the step takes itself. */
export async function startOnFirstReport(change: Change, facts: HeldFacts): Promise<void> {
  if (facts.state !== 'ADOPTED') return;
  const decision = decideCommitment({
    action: 'REPORT',
    actor: change.actor,
    as: 'SYSTEM',
    commitment: facts,
  });
  const card = await change.em.findOneOrFail(CommitmentEntity, { id: facts.id });
  await applyDecision(change, card, accepted(decision));
}
