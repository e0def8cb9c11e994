import { agendaTitles } from '@iltizam/domain/agenda-titles';
import { agendaLimits } from '@iltizam/domain/session-agenda';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { deny } from '../graphql/refused.js';
import { takeSession, touchSession } from './hold-session.js';
import { checkRoom, referredIds } from './referred.js';
import { SessionItemEntity } from './session-item.entity.js';
import { SessionProposalEntity } from './session-proposal.entity.js';
import type { PutOnAgendaInput } from './session.inputs.js';

/** What waits comes at the end of the agenda; the items that stand on it are left as they are. */
export const putOnAgenda = (context: Context, input: PutOnAgendaInput): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.putOnAgenda',
    input,
    change: async (change) => {
      const { session, decision } = await takeSession(change, input, 'PUT_ON_AGENDA');
      const { em } = change;
      if (input.proposals.length === 0) deny('INVALID_INPUT', 'missing', { field: 'proposals' });
      checkRoom('proposals', input.proposals.length, agendaLimits.proposals);
      const ids = await referredIds(change, input.proposals, 'proposals');
      const lots = input.asLot ? [input.proposals] : input.proposals.map((one) => [one]);
      const before = await em.count(SessionItemEntity, { sessionId: session.id });
      checkRoom('proposals', before + lots.length, agendaLimits.items);
      const added = lots.map((proposals, index) => ({
        proposals,
        item: em.create(SessionItemEntity, {
          sessionId: session.id,
          ordinal: before + index + 1,
          kind: 'PROPOSALS',
          title: { ...agendaTitles[proposals.length === 1 ? 'one' : 'lot'] },
        }),
      }));
      await em.flush();
      for (const { item, proposals } of added)
        for (const reference of proposals)
          em.create(SessionProposalEntity, { itemId: item.id, proposalId: ids.get(reference)! });
      await em.flush();
      const agenda = added.map(({ item: { title }, proposals }) => ({ title, proposals }));
      touchSession(change, session, decision, {}, { added: agenda });
      return { reference: session.reference };
    },
  });
