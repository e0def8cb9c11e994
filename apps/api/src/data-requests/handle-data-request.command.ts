import { decideDataRequest } from '@iltizam/domain/data-requests';
import { checkText } from '@iltizam/domain/text-limits';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { accepted, notFound } from '../graphql/refused.js';
import { writeMail } from '../mail/write-mail.js';
import { endUse } from '../personal-data/end-use.js';
import { erasePerson } from '../personal-data/erase-person.js';
import { DataRequestEntity } from './data-request.entity.js';
import type { HandleDataRequestInput } from './data-request.type.js';

/**
 * Erases the person at once, ends the use they object to, or tells them why not. The audit knows that it was done, and to
 * nobody by name.
 */
export const handleDataRequest = (context: Context, input: HandleDataRequestInput): Promise<{ id: string }> =>
  runCommand(context, {
    operation: 'Mutation.handleDataRequest',
    input,
    change: (change) => answer(change, input),
  });

async function answer(change: Change, input: HandleDataRequestInput): Promise<{ id: string }> {
  const { id, version, action } = input;
  const held = isId(id) ? await change.em.findOne(DataRequestEntity, { id }) : null;
  if (!held) throw notFound();
  const reason = input.reason == null ? null : accepted(checkText(input.reason, 'reason'));
  const decided = decideDataRequest(change.actor, held, action, reason);
  const request = await take(change, DataRequestEntity, { id, version }, decided);
  const citizen = request.citizenId && (await change.em.findOne(CitizenEntity, { id: request.citizenId }));
  if (!citizen) throw notFound();
  change.em.assign(request, {
    state: accepted(decided),
    handledAt: change.now,
    handledById: change.userId,
    reason: action === 'REFUSE' ? reason : null,
  });
  if (action === 'ERASE') {
    // Read before the person is gone; there is nobody left to be told.
    const { id: citizenId, email } = citizen;
    await change.em.flush();
    const rows = await erasePerson(change, id, { id: citizenId, email });
    await change.em.nativeUpdate(DataRequestEntity, { id }, { rows });
    return { id };
  }
  change.touch({ recordType: 'DATA_REQUEST', recordId: id, reference: action, changes: [] }, change.role);
  if (action === 'END_USE') request.rows = await endUse(change, citizen, request.purpose!);
  tell(change, citizen, request, reason);
  return { id };
}

function tell(
  { em, now }: Change,
  { id: citizenId, language }: CitizenEntity,
  { kind, state }: DataRequestEntity,
  reason: string | null,
): void {
  const refused = kind === 'OBJECTION' ? 'OBJECTION_REFUSED' : 'DATA_REQUEST_REFUSED';
  writeMail(em, now, {
    to: { citizenId },
    language,
    kind: state === 'REFUSED' ? refused : 'OBJECTION_UPHELD',
    facts: state === 'REFUSED' ? { reason } : {},
    link: `/${language}/personal-data`,
  });
}
