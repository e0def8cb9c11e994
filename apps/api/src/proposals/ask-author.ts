import { CitizenEntity } from '../citizens/citizen.entity.js';
import { writeLink } from '../citizens/write-link.js';
import type { Change } from '../commands/change.js';
import { writeMail } from '../mail/write-mail.js';
import { ProposalAuthorEntity } from './proposal-author.entity.js';
import type { ProposalEntity } from './proposal.entity.js';

/** The committee's question reaches its author by mail; the question itself is read behind the link. */
export async function mailQuestion({ em, now }: Change, { id, reference }: ProposalEntity): Promise<void> {
  const author = await em.findOne(ProposalAuthorEntity, { proposalId: id, citizenId: { $ne: null } });
  const citizen = author && (await em.findOne(CitizenEntity, { id: author.citizenId! }));
  if (!citizen) return;
  writeMail(em, now, {
    to: { citizenId: citizen.id },
    language: citizen.language,
    kind: 'PROPOSAL_QUESTION',
    facts: { reference },
    reference,
    link: writeLink(em, now, citizen, 'ENTER'),
  });
}
