import {
  checkComposition,
  type CommitteeRules,
  type Fraction,
  type Seats,
} from '@iltizam/domain/committee-rules';
import { isDay } from '@iltizam/domain/days';
import { checkText } from '@iltizam/domain/text-limits';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { nextReference } from '../commands/next-reference.js';
import { runCommand } from '../commands/run-command.js';
import { takeTurns } from '../commands/take-turns.js';
import type { Context } from '../graphql/context.js';
import { accepted, deny } from '../graphql/refused.js';
import { CommitteeCycleEntity } from './committee-cycle.entity.js';
import type { AgreeSeatsInput, CommitteeRulesInput } from './committee.inputs.js';

type Answer = Promise<{ reference: string }>;

/** What the rules are kept as: without what was left out. */
const written = ({ equalSeats, quorum, majority, tie, rotating }: CommitteeRulesInput): CommitteeRules => ({
  equalSeats,
  tie,
  rotating: [...rotating],
  quorum: quorum.map(({ kind, fraction }) => ({ kind, fraction: writtenFraction(fraction) })),
  majority: {
    kind: majority.kind,
    inEachCollege: majority.inEachCollege,
    fraction: writtenFraction(majority.fraction),
  },
});

const writtenFraction = (given: Fraction | null | undefined): Fraction | null =>
  given ? { numerator: given.numerator, denominator: given.denominator } : null;

export const agreeSeats = (context: Context, input: AgreeSeatsInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.agreeSeats',
    input,
    change: async (change) => {
      const seats: Seats = { CIVIL_SOCIETY: input.civilSociety, ADMINISTRATION: input.administration };
      const agreed = {
        startsOn: input.startsOn,
        endsOn: input.endsOn ?? null,
        seats,
        rules: written(input.rules),
      };
      accepted(checkComposition(seats, agreed.rules));
      await takeTurns(change.em, 'committee cycles');
      return input.cycle == null
        ? begin(change, agreed)
        : alter(change, input.cycle, input.version ?? 0, agreed);
    },
  });

type Agreed = Pick<CommitteeCycleEntity, 'startsOn' | 'endsOn' | 'seats' | 'rules'>;

async function begin(change: Change, agreed: Agreed): Answer {
  const reference = await nextReference(change, 'committee_cycle', 'cycle');
  await checkDays(change, agreed, null);
  const cycle = change.em.create(CommitteeCycleEntity, { reference, ...agreed });
  await change.em.flush();
  touchCycle(change, cycle, {}, agreed);
  return { reference };
}

/** A session that was opened keeps the seats and rules it was opened under. */
async function alter(change: Change, reference: string, version: number, agreed: Agreed): Answer {
  const cycle = await lockVersion(change.em, CommitteeCycleEntity, { reference }, version);
  await checkDays(change, agreed, cycle.id);
  const { startsOn, endsOn = null, seats, rules } = cycle;
  change.em.assign(cycle, agreed);
  touchCycle(change, cycle, { startsOn, endsOn, seats, rules }, agreed);
  return { reference };
}

/** Two cycles never run on one day. */
async function checkDays({ em }: Change, { startsOn, endsOn }: Agreed, own: string | null): Promise<void> {
  if (!isDay(startsOn)) deny('INVALID_INPUT', 'notADay', { field: 'startsOn' });
  if (endsOn != null && !isDay(endsOn)) deny('INVALID_INPUT', 'notADay', { field: 'endsOn' });
  if (endsOn != null && endsOn < startsOn) deny('INVALID_INPUT', 'endBeforeStart', { field: 'endsOn' });
  const beside = await em.find(CommitteeCycleEntity, own === null ? {} : { id: { $ne: own } });
  const overlaps = beside.some(
    (other) =>
      (endsOn == null || other.startsOn <= endsOn) && (other.endsOn == null || startsOn <= other.endsOn),
  );
  if (overlaps) deny('INVALID_INPUT', 'cyclesOverlap', { field: 'startsOn' });
}

export function touchCycle(
  change: Change,
  { id, reference }: { id: string; reference: string },
  before: object,
  after: object,
): void {
  const changes = fieldChanges({ ...before }, { ...after });
  change.touch({ recordType: 'COMMITTEE_CYCLE', recordId: id, reference, changes }, 'SECRETARIAT');
}

/** A name somebody lets be published; blank is none. */
export const writtenName = (name: string | null | undefined): string | null =>
  accepted(checkText(name ?? '', 'personName', 'publicName')) || null;
