import { ogpValues, type OgpValue } from '@iltizam/domain/ogp-values';
import { checkSdgs, sdgs } from '@iltizam/domain/sdgs';
import { checkText, type LimitedField } from '@iltizam/domain/text-limits';
import { z } from 'zod';
import { writtenText } from '../graphql/localized-text-input.js';
import type { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { accepted, deny } from '../graphql/refused.js';

/** A list of texts; lines left blank are not written. */
export const writtenTexts = (input: readonly LocalizedTextInput[], limit: LimitedField, field: string) =>
  input.map((text, index) => writtenText(text, limit, `${field}.${index}`)).filter((text) => text !== null);

/** Each value once, in the order of the list of all. */
export const writtenValues = (input: readonly OgpValue[]): OgpValue[] =>
  ogpValues.filter((value) => input.includes(value));

/** Each goal once, in order. */
export function writtenGoals(input: readonly number[]): number[] {
  accepted(checkSdgs(input));
  return sdgs.filter((goal) => input.includes(goal));
}

/** The mailbox of a function; null where none is written. */
export function writtenMailbox(input: string | null | undefined, field = 'contact.mailbox'): string | null {
  const mailbox = accepted(checkText(input ?? '', 'mailbox', field));
  if (mailbox === '') return null;
  if (!z.email().safeParse(mailbox).success) deny('INVALID_INPUT', undefined, { field });
  return mailbox;
}
