import { checkCardChange, ruledAs } from '@iltizam/domain/commitment-fields';
import type { LocalizedText } from '@iltizam/domain/languages';
import { limitOf } from '@iltizam/domain/text-limits';
import { fieldChanges } from '../audit/field-changes.js';
import { lastChanges } from '../audit/last-changes.queries.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { localeValue } from '../graphql/localized-text.type.js';
import { CommitmentEntity } from './commitment.entity.js';
import { commitmentPayload, type CommitmentPayload } from './commitment.payloads.js';
import type { UpdateCommitmentInput } from './commitment.type.js';
import { called, holdCard, writerRole } from './hold-card.js';
import { neededText, writtenGoals, writtenMailbox, writtenTexts, writtenValues } from './written-card.js';

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
  const { reference, version, idempotencyKey: _, ...fields } = input;
  const given = (Object.keys(fields) as Editable[]).filter((field) => fields[field] !== undefined);
  const facts = await holdCard(change, called(reference));
  const may = checkCardChange(change.actor, facts, given.map(ruledAs));
  const card = await take(change, CommitmentEntity, { id: facts.id, version }, may, async (now) => ({
    current: {
      ...shown(now, given),
      changes: await lastChanges(readerOf(change.em), [now.reference, now.draftReference ?? ''], given),
    },
    yours: Object.fromEntries(given.map((field) => [field, input[field]])),
  }));
  const before = shown(card, given);
  for (const field of given) {
    const writeSpecial = special[field];
    if (writeSpecial) writeSpecial(card, input);
    else writeText(card, input, field as Text);
  }
  const changes = fieldChanges(before, shown(card, given));
  if (changes.length > 0) {
    const record = { recordType: 'COMMITMENT', recordId: card.id, reference: card.reference };
    change.touch({ ...record, changes }, writerRole(change.actor));
  }
  return { id: card.id };
}

type Editable = Exclude<keyof UpdateCommitmentInput, 'reference' | 'version' | 'idempotencyKey'>;
type Column = Editable & keyof CommitmentEntity;
type Text = { [Field in Column]: null extends CommitmentEntity[Field] ? Field : never }[Column];

/** A field that is not a text which may be missing says here how it is written. */
const special: Partial<Record<Editable, (card: CommitmentEntity, input: UpdateCommitmentInput) => void>> = {
  title: (card, { title }) => {
    card.title = neededText(title, 'title');
  },
  expectedResults: (card, { expectedResults }) => {
    card.expectedResults = writtenTexts(expectedResults ?? [], 'expectedResult', 'expectedResults');
  },
  contact: (card, { contact }) => {
    card.contactPosition = writtenText(contact?.position, 'position', 'contact.position');
    card.contactMailbox = writtenMailbox(contact?.mailbox);
  },
  ogpValues: (card, input) => {
    card.ogpValues = writtenValues(input.ogpValues ?? []);
  },
  sdgs: (card, { sdgs }) => {
    card.sdgs = writtenGoals(sdgs ?? []);
  },
};

function writeText(card: CommitmentEntity, input: UpdateCommitmentInput, field: Text): void {
  card[field] = writtenText(input[field], limitOf(field), field);
}

/** The fields as the api shows them, so that both sides of a conflict read alike. */
function shown(card: CommitmentEntity, fields: readonly Editable[]): Record<string, unknown> {
  const contact = { position: card.contactPosition ?? null, mailbox: card.contactMailbox ?? null };
  const all: Record<string, unknown> = { ...card, contact };
  return Object.fromEntries(fields.map((field) => [field, asShown(all[field] ?? null)]));
}

function asShown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asShown);
  if (value === null || typeof value !== 'object') return value;
  if (!('original' in value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asShown(part)]));
  const text = value as LocalizedText;
  return { ...text, original: localeValue(text.original) };
}
