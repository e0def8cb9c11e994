import { checkMandate, type Mandate } from '@iltizam/domain/mandates';
import { raw } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { runCommand } from '../commands/run-command.js';
import { neededText } from '../graphql/localized-text-input.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted, notFound } from '../graphql/refused.js';
import { CommitteeCycleEntity } from './committee-cycle.entity.js';
import { touchCycle, writtenName } from './committee.commands.js';
import type { EndMandateInput, GiveMandateInput } from './committee.inputs.js';
import { takeRetained } from './take-retained.js';
import { MandateEntity } from './mandate.entity.js';

type Answer = Promise<{ reference: string }>;

export const giveMandate = (context: Context, input: GiveMandateInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.giveMandate',
    input,
    change: async (change) => {
      const cycle = await lockVersion(
        change.em,
        CommitteeCycleEntity,
        { reference: input.cycle },
        input.version,
      );
      const { college, seat, capacity, from } = input;
      const given = { college, seat, capacity, person: knownId(input.person), from, to: input.to ?? null };
      const held = await heldIn(change, cycle.id);
      const isOfCollege = await sitsInCollege(change, given);
      accepted(checkMandate({ id: '', ...given }, cycleOf(cycle), held, isOfCollege));
      const candidacyId = await takeRetained(change, cycle.id, input);
      const mandate = change.em.create(MandateEntity, {
        cycleId: cycle.id,
        candidacyId,
        college,
        seat,
        capacity,
        userId: given.person,
        position: neededText(input.position, 'position', 'position'),
        publicName: writtenName(input.publicName),
        validFrom: from,
        validTo: given.to,
      });
      await finish(change, cycle, seatName(mandate), {}, { ...given, position: mandate.position });
      return { reference: cycle.reference };
    },
  });

export const endMandate = (context: Context, input: EndMandateInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.endMandate',
    input,
    change: async (change) => {
      const mandate = await change.em.findOne(MandateEntity, { id: knownId(input.mandate) });
      if (!mandate) throw notFound();
      const where = { id: mandate.cycleId };
      const cycle = await lockVersion(change.em, CommitteeCycleEntity, where, input.version);
      const before = mandate.validTo ?? null;
      const ended = { ...asHeld(mandate), to: input.to };
      accepted(checkMandate(ended, cycleOf(cycle), await heldIn(change, cycle.id), true));
      mandate.validTo = input.to;
      await finish(change, cycle, seatName(mandate), { to: before }, { to: input.to });
      return { reference: cycle.reference };
    },
  });

export const asHeld = ({
  id,
  college,
  seat,
  capacity,
  userId,
  validFrom,
  validTo,
}: MandateEntity): Mandate => ({
  id,
  college,
  seat,
  capacity,
  person: userId,
  from: validFrom,
  to: validTo ?? null,
});

export const heldIn = async ({ em }: Change, cycleId: string): Promise<Mandate[]> =>
  (await em.find(MandateEntity, { cycleId })).map(asHeld);

export const cycleOf = ({ seats, rules, startsOn, endsOn }: CommitteeCycleEntity) => ({
  seats,
  rules,
  startsOn,
  endsOn: endsOn ?? null,
});

export const seatName = ({ college, seat, capacity }: MandateEntity): string =>
  `${college}.${seat}.${capacity}`;

/** A mandate gives a seat to whoever has the role from its first day on; it gives no role. */
export async function sitsInCollege(
  change: Change,
  { person, college, from }: Pick<Mandate, 'person' | 'college' | 'from'>,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from membership r join account a on a.id = r.account_id and a.disabled_at is null
    where r.account_id = ${person}::uuid and r.role = 'MEMBER' and r.college = ${college}
      and r.valid_from <= greatest(${from}, ${change.today})::date
      and (r.valid_to is null or r.valid_to >= ${from}::date) limit 1`.execute(readerOf(change.em));
  return rows.length > 0;
}

/** Who sits is part of what was seen of the cycle: its version moves. */
export async function finish(
  change: Change,
  cycle: CommitteeCycleEntity,
  seat: string,
  before: object,
  after: object,
): Promise<void> {
  await change.em.flush();
  await change.em.nativeUpdate(CommitteeCycleEntity, { id: cycle.id }, { version: raw('version + 1') });
  touchCycle(change, cycle, { [seat]: before }, { [seat]: after });
}
