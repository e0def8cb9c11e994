import { checkCardChange, type CardField } from '@iltizam/domain/commitment-fields';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { OgpValue } from '@iltizam/domain/ogp-values';
import { InputType, Int } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import { lastChanges } from '../audit/last-changes.queries.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput, localeValue } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { CommitmentEntity } from './commitment.entity.js';
import { OgpValueEnum } from './commitment.enums.js';
import { commitmentPayload, type CommitmentPayload } from './commitment.payloads.js';
import { called, holdCard, take, writerRole } from './hold-card.js';
import { neededText, writtenGoals, writtenMailbox, writtenTexts, writtenValues } from './written-card.js';

@InputType({ description: 'Whom to write to: a function and its mailbox, never a person.' })
export class ContactInput {
  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'The position, at most 300 characters.',
  })
  position?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: 'Mailbox of the function.' })
  mailbox?: string | null;
}

@InputType({ description: 'What changes on a card: only the fields given, each replaced as a whole.' })
export class UpdateCommitmentInput {
  @StaffField(() => String, { description: 'Its public key.' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version the person saw.' })
  version!: number;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is promised, at most 300 characters.',
  })
  title?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, { nullable: true, description: 'The problem; null takes it away.' })
  problem?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What will be done; null takes it away.',
  })
  solution?: LocalizedTextInput | null;

  @StaffField(() => [LocalizedTextInput], { nullable: true, description: 'All expected results, in order.' })
  expectedResults?: LocalizedTextInput[] | null;

  @StaffField(() => ContactInput, { nullable: true, description: 'The contact; null takes it away.' })
  contact?: ContactInput | null;

  @StaffField(() => [OgpValueEnum], { nullable: true, description: 'All values it serves.' })
  ogpValues?: OgpValue[] | null;

  @StaffField(() => [Int], {
    nullable: true,
    description: 'All Sustainable Development Goals it serves, 1 to 17.',
  })
  sdgs?: number[] | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

const editable = ['title', 'problem', 'solution', 'expectedResults', 'contact', 'ogpValues', 'sdgs'] as const;
type Editable = (typeof editable)[number] & CardField;

export async function updateCommitment(
  context: Context,
  input: UpdateCommitmentInput,
): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.updateCommitment',
    input,
    change: (change) => update(change, input),
  });
  return commitmentPayload(context, id);
}

async function update(change: Change, input: UpdateCommitmentInput) {
  const given = editable.filter((field) => input[field] !== undefined);
  const facts = await holdCard(change, called(input.reference));
  const may = checkCardChange(change.actor, facts, given);
  const card = await take(
    change,
    CommitmentEntity,
    { id: facts.id, version: input.version },
    may,
    async (now) => ({
      current: {
        ...shown(now, given),
        changes: await lastChanges(readerOf(change.em), [now.reference, now.draftReference ?? ''], given),
      },
      yours: Object.fromEntries(given.map((field) => [field, input[field]])),
    }),
  );
  const before = shown(card, given);
  for (const field of given) write[field](card, input);
  const changes = fieldChanges(before, shown(card, given));
  if (changes.length > 0) {
    const { id: recordId, reference } = card;
    change.touch({ recordType: 'COMMITMENT', recordId, reference, changes }, writerRole(change.actor));
  }
  return { id: card.id };
}

const write: Record<Editable, (card: CommitmentEntity, input: UpdateCommitmentInput) => void> = {
  title: (card, { title }) => (card.title = neededText(title, 'title')),
  problem: (card, { problem }) => (card.problem = writtenText(problem, 'problem')),
  solution: (card, { solution }) => (card.solution = writtenText(solution, 'solution')),
  expectedResults: (card, { expectedResults }) =>
    (card.expectedResults = writtenTexts(expectedResults ?? [], 'expectedResult', 'expectedResults')),
  contact: (card, { contact }) => {
    card.contactPosition = writtenText(contact?.position, 'position', 'contact.position');
    card.contactMailbox = writtenMailbox(contact?.mailbox);
  },
  ogpValues: (card, input) => (card.ogpValues = writtenValues(input.ogpValues ?? [])),
  sdgs: (card, { sdgs }) => (card.sdgs = writtenGoals(sdgs ?? [])),
};

/** The fields as the api shows them, so that both sides of a conflict read alike. */
function shown(card: CommitmentEntity, fields: readonly Editable[]): Record<string, unknown> {
  const all: Record<Editable, unknown> = {
    title: shownText(card.title),
    problem: shownText(card.problem ?? null),
    solution: shownText(card.solution ?? null),
    expectedResults: card.expectedResults.map(shownText),
    contact: { position: shownText(card.contactPosition ?? null), mailbox: card.contactMailbox ?? null },
    ogpValues: card.ogpValues,
    sdgs: card.sdgs,
  };
  return Object.fromEntries(fields.map((field) => [field, all[field]]));
}

const shownText = (text: LocalizedText | null) => text && { ...text, original: localeValue(text.original) };
