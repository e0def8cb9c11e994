import type { Citizen } from '@iltizam/domain/citizen-links';
import { checkSending } from '@iltizam/domain/candidate-call-workflow';
import type { ConsentPurpose } from '@iltizam/domain/consents';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { giveConsents } from '../consents/give-consents.js';
import { accepted, notFound } from '../graphql/refused.js';
import { CandidacyEntity } from './candidacy.entity.js';
import { holdCall, touchCall } from './hold-call.js';
import { tellCandidates } from './tell-candidates.js';
import { unsayOfRivals } from './unsay-of-rivals.js';
import type { WrittenCandidacy } from './written-candidacy.js';

/** What waits with the link until the address is confirmed. */
export type SentCandidacy = WrittenCandidacy & { call: string; consents: ConsentPurpose[] };

/** Its author opened the link. Whoever sends again before the closing replaces what they sent: the last one counts. */
export async function receiveCandidacy(
  change: Change,
  citizen: Citizen,
  payload: Record<string, unknown>,
): Promise<string> {
  const { call: reference, consents, ...written } = payload as SentCandidacy;
  const call = await holdCall(change, reference);
  if (written.kind === null) throw notFound();
  accepted(checkSending(call, written.kind, change.today));
  const held = await change.em.findOne(CandidacyEntity, { callId: call.id, citizenId: citizen.id });
  const row = {
    ...written,
    institutionId: null,
    nominatedById: null,
    nameAgreed: consents.includes('CANDIDATE_NAME'),
    sentAt: change.now,
    state: 'RECEIVED' as const,
    decidedById: null,
    ineligibility: null,
    reason: null,
  };
  const candidacy = held
    ? change.em.assign(held, row)
    : change.em.create(CandidacyEntity, { callId: call.id, citizenId: citizen.id, ...row });
  await change.em.flush();
  await giveConsents(change.em, citizen.id, consents, citizen.language, change.now);
  await tellCandidates(change, 'CANDIDACY_RECEIVED', sql`k.id = ${candidacy.id}`);
  // Who stands is nobody's business yet: the log says that somebody does.
  const unsaid = await unsayOfRivals(change, call.id, citizen.id);
  touchCall(change, call, { actorRole: 'CITIZEN' }, unsaid.before, {
    ...unsaid.after,
    [`candidacies.${candidacy.id}`]: 'RECEIVED',
  });
  return reference;
}
