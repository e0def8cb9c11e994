import { commitmentPayload } from '../commitments/commitment.payloads.js';
import type { Context } from '../graphql/context.js';
import { notFound } from '../graphql/refused.js';
import { evidenceById } from './evidence.queries.js';
import type { EvidencePayload } from './evidence.type.js';

/** What anybody with this person's rights would read now. */
export async function evidencePayload(context: Context, id: string): Promise<EvidencePayload> {
  const evidence = await context.load(evidenceById).load(id);
  if (evidence === null) throw notFound();
  const { commitment } = await commitmentPayload(context, evidence.commitmentId);
  return { evidence, commitment };
}
