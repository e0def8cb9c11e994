import { replaceMember as replaced, substituteOn } from '@iltizam/domain/mandates';
import { lockVersion } from '../commands/lock.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted, notFound } from '../graphql/refused.js';
import { CommitteeCycleEntity } from './committee-cycle.entity.js';
import type { ReplaceMemberInput } from './committee.inputs.js';
import { asHeld, cycleOf, finish, heldIn, seatName, sitsInCollege } from './mandate.commands.js';
import { MandateEntity } from './mandate.entity.js';

/** Both mandates end and the substitute's as a member begins in one transaction: no day is without a holder. */
export const replaceMember = (context: Context, input: ReplaceMemberInput): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.replaceMember',
    input,
    change: async (change) => {
      const { em } = change;
      const { from } = input;
      const former = await em.findOne(MandateEntity, { id: knownId(input.mandate) });
      if (!former) throw notFound();
      const cycle = await lockVersion(em, CommitteeCycleEntity, { id: former.cycleId }, input.version);
      const all = await heldIn(change, cycle.id);
      const member = asHeld(former);
      const substitute = substituteOn(member, all, from);
      const isOfCollege = substitute !== undefined && (await sitsInCollege(change, { ...substitute, from }));
      const { ended, begun } = accepted(replaced(member, from, cycleOf(cycle), all, isOfCollege));
      for (const { id, to } of ended) await em.nativeUpdate(MandateEntity, { id }, { validTo: to });
      const { position, publicName = null } = await em.findOneOrFail(MandateEntity, { id: ended[1].id });
      const { college, seat, capacity, person, to } = begun;
      em.create(MandateEntity, {
        cycleId: cycle.id,
        college,
        seat,
        capacity,
        userId: person,
        position,
        publicName,
        validFrom: from,
        validTo: to,
      });
      const before = { person: member.person, to: member.to };
      await finish(change, cycle, seatName(former), before, { person, from, to });
      return { reference: cycle.reference };
    },
  });
