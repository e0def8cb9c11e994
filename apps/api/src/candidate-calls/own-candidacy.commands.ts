import { checkSending, checkWithdrawal } from '@iltizam/domain/candidate-call-workflow';
import { candidacyConsents } from '@iltizam/domain/consents';
import { sql } from 'kysely';
import { askToConfirm } from '../citizens/ask-to-confirm.js';
import { citizenOf } from '../citizens/citizen-of.js';
import { guardForm } from '../citizens/guard-form.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf, type Reader } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { CandidacyEntity } from './candidacy.entity.js';
import { holdCall, touchCall } from './hold-call.js';
import type { SendCandidacyInput, WithdrawCandidacyInput } from './own-candidacy.inputs.js';
import type { SentCandidacy } from './receive-candidacy.js';
import { withdrawCandidacies } from './withdraw-candidacies.js';
import { writtenCandidacy } from './written-candidacy.js';

/** Stands for a seat. The answer is the same for every address; it is received when that is confirmed. */
export async function sendCandidacy(
  context: Context,
  { guard, ...input }: SendCandidacyInput,
): Promise<{ confirmed: boolean; reference: string }> {
  const payload = written(input);
  const { confirmed } = await runCommand(context, {
    operation: 'Mutation.sendCandidacy',
    input: { idempotencyKey: input.idempotencyKey, email: guard.email, ...payload },
    prepare: () => guardForm(context, 'CANDIDACY', guard),
    change: async (change, passed) => {
      const call = await holdCall(change, payload.call);
      // A draft is nobody's but the committee's.
      if (call.state === 'DRAFT') throw notFound();
      accepted(checkSending(call, input.kind, change.today));
      const asked = await askToConfirm(change, passed, { kind: 'CANDIDACY', payload });
      if (!asked.confirmed) touchCall(change, call, { actorRole: 'CITIZEN' }, {}, {});
      return { confirmed: asked.confirmed };
    },
  });
  return { confirmed, reference: payload.call };
}

function written({ call, kind, consents, ...typed }: Omit<SendCandidacyInput, 'guard'>): SentCandidacy {
  const given = candidacyConsents.filter((purpose) => consents.includes(purpose));
  if (!given.includes('CANDIDACY')) deny('INVALID_INPUT', 'consentMissing', { field: 'consents' });
  const candidacy = writtenCandidacy(typed, kind);
  if (candidacy.experience === null) deny('INVALID_INPUT', 'missing', { field: 'experience' });
  return { call, consents: given, ...candidacy };
}

/** Withdrawn until the closing; what was written goes at once, and can be sent anew. */
export const withdrawCandidacy = (
  context: Context,
  input: WithdrawCandidacyInput,
): Promise<{ reference: string }> => {
  const citizen = citizenOf(context);
  return runCommand(context, {
    operation: 'Mutation.withdrawCandidacy',
    input,
    change: async (change) => {
      const id = knownId(input.candidacy);
      const candidacy = await change.em.findOne(CandidacyEntity, { id, citizenId: citizen.id });
      if (!candidacy) throw notFound();
      const call = await holdCall(change, await referenceOf(readerOf(change.em), candidacy.callId));
      accepted(checkWithdrawal(candidacy.state, call, change.today));
      await withdrawCandidacies(readerOf(change.em), sql`id = ${id}`);
      touchCall(change, call, { actorRole: 'CITIZEN' }, {}, { [`candidacies.${id}`]: 'WITHDRAWN' });
      return { reference: call.reference };
    },
  });
};

async function referenceOf(read: Reader, callId: string): Promise<string> {
  const { rows } = await sql<{ reference: string }>`
    select reference from candidate_call where id = ${callId}`.execute(read);
  return rows[0]!.reference;
}
