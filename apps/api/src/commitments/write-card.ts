import { checkDates } from '@iltizam/domain/activity-rules';
import type { LocalizedText } from '@iltizam/domain/languages';
import { limitOf } from '@iltizam/domain/text-limits';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { localeValue } from '../graphql/localized-text.type.js';
import { accepted } from '../graphql/refused.js';
import type { CommitmentEntity } from './commitment.entity.js';
import type { UpdateCommitmentInput } from './commitment.type.js';
import { writtenGoals, writtenMailbox, writtenTexts, writtenValues } from './written-card.js';

export type Editable = keyof CardInput;
/** What is written on a card. */
export type CardInput = Omit<UpdateCommitmentInput, 'reference' | 'version' | 'idempotencyKey'>;
type Column = Editable & keyof CommitmentEntity;
type Text = {
  [Field in Column]: LocalizedText | null extends CommitmentEntity[Field] ? Field : never;
}[Column];

/** Writes these fields on a card; what is not acceptable is refused by its name. */
export function writeFields(card: CommitmentEntity, input: CardInput, given: readonly Editable[]): void {
  for (const field of given) {
    const writeSpecial = special[field];
    if (writeSpecial) writeSpecial(card, input);
    else writeText(card, input, field as Text);
  }
  if (given.includes('startsOn') || given.includes('endsOn'))
    accepted(checkDates(card.startsOn ?? null, card.endsOn ?? null));
}

/** A field that is not a text which may be missing says here how it is written. */
const special: Partial<Record<Editable, (card: CommitmentEntity, input: CardInput) => void>> = {
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
  startsOn: (card, { startsOn }) => {
    card.startsOn = startsOn ?? null;
    card.startPrecision = startsOn == null ? null : 'DAY';
  },
  endsOn: (card, { endsOn }) => {
    card.endsOn = endsOn ?? null;
    card.endPrecision = endsOn == null ? null : 'DAY';
  },
  sdgs: (card, { sdgs }) => {
    card.sdgs = writtenGoals(sdgs ?? []);
  },
};

function writeText(card: CommitmentEntity, input: CardInput, field: Text): void {
  card[field] = writtenText(input[field], limitOf(field), field);
}

/** The fields as the api shows them, so that both sides of a conflict read alike. */
export function shown(card: CommitmentEntity, fields: readonly Editable[]): Record<string, unknown> {
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
