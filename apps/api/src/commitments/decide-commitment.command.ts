import {
  decideCommitment as decide,
  publicCommitmentStates,
  type CommitmentAction,
  type CommitmentDecision,
  type CommitmentState,
} from '@iltizam/domain/commitment-workflow';
import type { LocalizedText } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import { CommitmentEntity } from './commitment.entity.js';
import { CommitmentActionEnum } from './commitment.enums.js';
import { commitmentPayload, type CommitmentPayload } from './commitment.payloads.js';
import { called, holdCard } from './hold-card.js';
import { sortKeyOf } from './sort-key.js';
import { removeAllSources } from './source-links.js';

@InputType({ description: 'A step of a commitment.' })
export class DecideCommitmentInput {
  @StaffField(() => String, { description: 'Its public key.' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version the person saw.' })
  version!: number;

  @StaffField(() => CommitmentActionEnum, { description: 'Which step.' })
  action!: CommitmentAction;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description:
      'Why; needed to give it back, to close it incomplete and to drop it. At most 3,000 characters.',
  })
  reason?: LocalizedTextInput | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function decideCommitment(
  context: Context,
  input: DecideCommitmentInput,
): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.decideCommitment',
    input,
    change: (change) => decideAndApply(change, input),
  });
  return commitmentPayload(context, id);
}

async function decideAndApply(change: Change, input: DecideCommitmentInput) {
  const facts = await holdCard(change, called(input.reference));
  const reason = writtenText(input.reason, 'reason');
  const decision = decide({
    action: input.action,
    actor: change.actor,
    commitment: facts,
    given: { reason },
  });
  const card = await take(change, CommitmentEntity, { id: facts.id, version: input.version }, decision);
  await applyDecision(change, card, accepted(decision), reason);
  return { id: card.id };
}

/** Brings a card to its next state, with what the step entails. Also for the first report, which nobody decides. */
export async function applyDecision(
  change: Change,
  card: CommitmentEntity,
  { action, from, to, actorRole }: CommitmentDecision,
  reason: LocalizedText | null = null,
): Promise<void> {
  card.state = to;
  card.updatedAt = change.now;
  if (action === 'ADOPT') await adopt(change, card);
  if (action === 'DROP') await removeAllSources(change, card);
  const record = { recordType: 'COMMITMENT' as const, recordId: card.id };
  change.step({ ...record, action, from, to, actorRole, reason, published: isPublic(to) });
  const changes = [{ field: 'state', before: from, after: to }];
  change.touch({ ...record, reference: card.reference, changes }, actorRole);
}

const isPublic = (state: CommitmentState) =>
  (publicCommitmentStates as readonly CommitmentState[]).includes(state);

/** The card gets its number in the plan; the reference it had as a draft still finds it. */
async function adopt(change: Change, card: CommitmentEntity): Promise<void> {
  const read = readerOf(change.em);
  // The plan is held first, in a statement of its own: the next one then sees every number given before.
  const plan = await sql<{ reference: string; startsOn: string }>`
    select reference, starts_on::text as "startsOn" from plan where id = ${card.planId} for update`.execute(
    read,
  );
  const last = await sql<{ number: number }>`
    select coalesce(max(number), 0) as number from commitment where plan_id = ${card.planId}`.execute(read);
  const { reference, startsOn } = plan.rows[0]!;
  const number = last.rows[0]!.number + 1;
  card.number = number;
  card.reference = `${reference}-c${String(number).padStart(2, '0')}`;
  card.sortKey = sortKeyOf(startsOn, number);
  card.adoptedOn = change.today;
}
