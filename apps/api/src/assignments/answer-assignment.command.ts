import {
  decideAssignment,
  proposalAfterAnswer,
  type AssignmentAction,
} from '@iltizam/domain/assignment-workflow';
import { canAnswer } from '@iltizam/domain/institution-kinds';
import type { LocalizedText } from '@iltizam/domain/languages';
import { ID, InputType, Int, ObjectType } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { followProposal } from '../proposals/move-proposal.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { AssignmentEntity } from './assignment.entity.js';
import { assignmentById } from './assignment.queries.js';
import { Assignment, AssignmentActionEnum } from './assignment.type.js';
import { holdAssignment, type HeldAssignment } from './hold-assignment.js';

@InputType({ description: "An institution's answer to a proposal put before it." })
export class AnswerAssignmentInput {
  @StaffField(() => ID, { description: 'Which assignment.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => AssignmentActionEnum, { description: 'What the institution does.' })
  action!: AssignmentAction;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description:
      'Why, at most 3,000 characters a language: at least 20 to retain in part or not at all; the reason of a return.',
  })
  justification?: LocalizedTextInput | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'With a return only: the institution it would be for (reference).',
  })
  suggestedInstitution?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The assignment as it stands after the answer.' })
export class AssignmentPayload {
  @StaffField(() => Assignment, { description: 'The assignment.' })
  assignment!: Assignment;
}

export async function answerAssignment(
  context: Context,
  input: AnswerAssignmentInput,
): Promise<AssignmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.answerAssignment',
    input,
    change: (change) => answer(change, input),
  });
  const assignment = await context.load(assignmentById).load(id);
  if (!assignment) throw notFound();
  return { assignment };
}

async function answer(change: Change, input: AnswerAssignmentInput) {
  const held = await holdAssignment(change, input.id);
  const { action, version, suggestedInstitution } = input;
  const limit = action === 'RETURN' ? 'reason' : 'justification';
  const justification = writtenText(input.justification, limit, 'justification');
  const decided = decideAssignment({
    action,
    actor: change.actor,
    assignment: held.facts,
    given: { justification, suggestedInstitution: suggestedInstitution ?? null },
  });
  const assignment = await take(change, AssignmentEntity, { id: held.id, version }, decided, (current) =>
    Promise.resolve({
      current: { state: current.state, justification: current.justification ?? current.returnReason ?? null },
      yours: { action, justification },
    }),
  );
  const { from, to } = accepted(decided);
  change.em.assign(assignment, {
    state: to,
    ...(action === 'ACCEPT' ? {} : answered(change)),
    ...(action === 'RETURN' ? { returnReason: justification } : { justification }),
    suggestedInstitutionId: await suggested(change, action, suggestedInstitution),
  });
  change.touch(
    {
      recordType: 'ASSIGNMENT',
      recordId: held.id,
      reference: held.proposal.reference,
      changes: fieldChanges({ state: from }, { state: to, justification, suggestedInstitution }),
    },
    'OFFICER',
  );
  await decideWithIt(change, held, to, action === 'RETURN' || held.facts.lead ? justification : null);
  return { id: held.id };
}

const answered = ({ now, userId }: Change) => ({
  answeredAt: now,
  answeredPrecision: 'INSTANT' as const,
  answeredById: userId,
});

async function suggested({ em }: Change, action: AssignmentAction, reference: string | null | undefined) {
  if (reference == null) return null;
  const field = 'suggestedInstitution';
  if (action !== 'RETURN') return deny('INVALID_INPUT', undefined, { field });
  const institution = await em.findOne(InstitutionEntity, { reference });
  if (!institution) return deny('INVALID_INPUT', 'missing', { field });
  return canAnswer(institution.kind) ? institution.id : deny('INVALID_INPUT', 'cannotLead', { field });
}

/**
 * What the answer does to the proposal: the lead's decides, and what all have returned goes back. Whatever is answered
 * is published with it, so that who read it before has to read it again; taking it up says nothing yet.
 */
async function decideWithIt(
  change: Change,
  { facts, institutionId, proposal: held }: HeldAssignment,
  state: AssignmentEntity['state'],
  reason: LocalizedText | null,
): Promise<void> {
  if (state === 'ACCEPTED') return;
  const proposal = await change.em.findOneOrFail(ProposalEntity, held.id);
  proposal.updatedAt = change.now;
  const answers = held.assignments.map((other) =>
    other.institution === facts.institution ? { ...other, state } : other,
  );
  const action = proposalAfterAnswer(held.state, answers);
  if (action === null) return;
  await followProposal(change, proposal, held, action, {
    actorRole: 'OFFICER',
    institutionId,
    given: { reason },
  });
}
