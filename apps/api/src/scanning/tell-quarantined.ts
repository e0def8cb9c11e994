import { CitizenEntity } from '../citizens/citizen.entity.js';
import { writeLink } from '../citizens/write-link.js';
import type { Change } from '../commands/change.js';
import type { Holding } from '../files/file-holders.js';
import { writeMail } from '../mail/write-mail.js';
import { OutboxMessageEntity } from '../outbox/outbox-message.entity.js';

/** Where the record is seen in the console. */
const pages: Readonly<Record<string, string>> = {
  COMMITMENT: '/console/commitments/',
  PROPOSAL: '/console/proposals/',
};

/** A virus was found in a file of a record: its owner and the secretariat are told, each where they can do something. */
export async function tellQuarantined(
  { em, now }: Change,
  { recordType, reference, ownerId, citizenId }: Holding,
  virus: string,
): Promise<void> {
  const page = pages[recordType];
  em.create(OutboxMessageEntity, {
    at: now,
    kind: 'file.quarantined',
    recordType,
    reference,
    payload: { virus, owner: ownerId, link: page === undefined ? '/console/content' : page + reference },
    handledAt: null,
  });
  const citizen = citizenId === null ? null : await em.findOne(CitizenEntity, { id: citizenId });
  if (!citizen) return;
  writeMail(em, now, {
    to: { citizenId: citizen.id },
    language: citizen.language,
    kind: 'PROPOSAL_FILE_QUARANTINED',
    facts: { reference, virus },
    reference,
    link: writeLink(em, now, citizen, 'ENTER'),
  });
}
