import { editableStates } from '@iltizam/domain/author-steps';
import type { Citizen } from '@iltizam/domain/citizen-links';
import { accept, refuse } from '@iltizam/domain/refusals';
import { sql } from 'kysely';
import { takeAway } from '../attachments/own-attachments.js';
import { fieldChanges } from '../audit/field-changes.js';
import { citizenOf } from '../citizens/citizen-of.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { appealRefusal } from '../consultations/appeal-refusal.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { deny, notFound } from '../graphql/refused.js';
import { appeal } from '../moderation/appeal.command.js';
import type { AppealInput, OwnStepPayload, TakeOwnStepInput } from './author-steps.type.js';
import { decideHeld } from './decide-proposal.command.js';
import { conflictOver, holdProposals, type HeldProposal } from './hold-proposal.js';
import { holdsOfTexts } from './holds-of-texts.js';
import { ProposalEntity } from './proposal.entity.js';

/** Is it this person's? Whoever wrote it acts on it; nobody else learns that it is there. */
export const writtenBy = (citizen: Citizen) => sql`exists (
  select from proposal_author mine where mine.proposal_id = p.id and mine.citizen_id = ${citizen.id})`;

/** A step of the author, with the rules and the timeline of every other step. */
export const takeOwnStep = (context: Context, input: TakeOwnStepInput): Promise<OwnStepPayload> => {
  const citizen = citizenOf(context);
  return runCommand(context, {
    operation: 'Mutation.takeOwnStep',
    input,
    change: async (change) => {
      const held = await holdOwn(change, citizen, input.reference);
      const { step, version, text } = input;
      if (step === 'EDIT') return edit(change, held, input);
      return decideHeld(change, held, { version, action: step, reason: text ?? null }, 'AUTHOR');
    },
  });
};

export const appealRemoval = (context: Context, input: AppealInput): Promise<OwnStepPayload> => {
  const citizen = citizenOf(context);
  return runCommand(context, {
    operation: 'Mutation.appealRemoval',
    input,
    change: async (change) => {
      const { reference, comment } = input;
      const text = writtenText(input.text, 'reason', 'text');
      const refused = comment != null && isId(comment) ? { commitment: reference, id: comment } : null;
      if (refused && (await appealRefusal(change, citizen, refused, text))) return { reference };
      const kind = comment == null ? 'PROPOSAL' : 'PROPOSAL_COMMENT';
      const { rows } = await removedOfOwn(citizen, input).execute(readerOf(change.em));
      const recordId = rows[0]?.id ?? deny('NOT_FOUND');
      await appeal(change, { kind, recordId, reference }, text);
      return { reference };
    },
  });
};

const removedOfOwn = (citizen: Citizen, { reference, comment }: AppealInput) =>
  comment == null
    ? sql<{ id: string }>`
        select p.id from proposal p
        where p.reference = ${reference} and p.removed_at is not null and ${writtenBy(citizen)}`
    : sql<{ id: string }>`
        select c.id from proposal_comment c join proposal p on p.id = c.proposal_id
        where c.id = ${isId(comment) ? comment : null} and p.reference = ${reference}
          and c.removed_at is not null and c.citizen_id = ${citizen.id}`;

async function holdOwn(change: Change, citizen: Citizen, reference: string): Promise<HeldProposal> {
  const held = await holdProposals(change, [reference], writtenBy(citizen));
  return held.get(reference) ?? Promise.reject(notFound());
}

/** What is written anew waits for a moderator again: what others read was read by one before. */
async function edit(change: Change, held: HeldProposal, input: TakeOwnStepInput) {
  const may = (editableStates as readonly string[]).includes(held.state)
    ? accept(null)
    : refuse('WRONG_STATE', undefined, { facts: { state: held.state } });
  const needed = (field: 'title' | 'challenge' | 'solution', limit: 'title' | 'problem' | 'solution') =>
    neededText(input[field], limit, field);
  const texts = {
    title: needed('title', 'title'),
    challenges: [needed('challenge', 'problem')],
    solution: needed('solution', 'solution'),
    expectedResult: writtenText(input.expectedResult, 'expectedResult'),
  };
  const proposal = await take(change, ProposalEntity, { id: held.id, version: input.version }, may, () =>
    conflictOver(change, held, { step: 'EDIT' }),
  );
  const { title, challenges, solution, expectedResult } = proposal;
  const changes = fieldChanges({ title, challenges, solution, expectedResult }, texts);
  const heldFor = await holdsOfTexts(change, proposal, texts, proposal.heldFor);
  change.em.assign(proposal, { ...texts, heldFor, moderatedAt: null });
  const gone = await takeAway(
    readerOf(change.em),
    sql`proposal_id = ${held.id}`,
    input.removedAttachments ?? [],
  );
  const files = gone.map((id) => ({ field: 'attachments', before: id, after: null }));
  const { id: recordId, reference } = held;
  change.touch({ recordType: 'PROPOSAL', recordId, reference, changes: [...changes, ...files] }, 'CITIZEN');
  return { reference: held.reference };
}
