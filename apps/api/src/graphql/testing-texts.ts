import { inputLimit } from '@iltizam/domain/input-limits';
import { locales } from '@iltizam/domain/languages';
import { textLimits, type LimitedField } from '@iltizam/domain/text-limits';
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { anyValue } from '../permissions/any-document.js';

/** A text somebody can send with a mutation. */
export interface SentText {
  /** Where it stands in the variables. */
  steps: readonly string[];
  /** How a refusal names it. */
  field: string;
  limit: LimitedField;
  /** The most letters its description speaks of; null where it says nothing of it. */
  told: number | null;
}

/** Every text of a mutation's arguments, each language of it, read from the schema alone. */
export const textsOf = ({ args }: GraphQLField<unknown, unknown>): SentText[] =>
  args.flatMap(({ name, type }) => below(getNamedType(type) as GraphQLInputObjectType, [name]));

function below(input: GraphQLInputObjectType, steps: readonly string[]): SentText[] {
  return Object.values(input.getFields()).flatMap(({ name, type, description }): SentText[] => {
    const named = getNamedType(type);
    const here = [...steps, name, ...(isListType(bare(type)) ? ['0'] : [])];
    const sent = (to: readonly string[], limit: LimitedField | null): SentText => {
      if (limit === null) throw new Error(`${input.name}.${name} has no limit.`);
      return { steps: to, field: fieldOf(to), limit, told: toldIn(description ?? '') };
    };
    if (named.name === 'ID') return [sent(here, 'reference')];
    if (named.name === 'String') return [sent(here, inputLimit(input.name, name))];
    if (named.name === 'LocalizedTextInput')
      return locales.map((locale) => sent([...here, locale], inputLimit(input.name, name)));
    return isInputObjectType(named) ? below(named, here) : [];
  });
}

function toldIn(description: string): number | null {
  const [, most] = /at most ([\d,]+) characters/iu.exec(description) ?? [];
  return most === undefined ? null : Number(most.replaceAll(',', ''));
}

const fieldOf = (steps: readonly string[]): string =>
  steps.filter((step) => step !== 'input' && step !== 'details').join('.');

const bare = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

/** The smallest arguments that are well formed and hold these texts. */
export function withTexts(
  { args }: GraphQLField<unknown, unknown>,
  texts: readonly (readonly [SentText, string])[],
): Record<string, unknown> {
  const whole = Object.fromEntries(
    args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, anyValue(type)]),
  );
  const types = Object.fromEntries(args.map(({ name, type }) => [name, type]));
  for (const [{ steps }, text] of texts) put(whole, types, steps, text);
  return whole;
}

function put(
  into: Record<string, unknown>,
  types: Record<string, GraphQLInputType>,
  [name, ...rest]: readonly string[],
  text: string,
): void {
  const type = bare(types[name!]!);
  const [inner, after] = isListType(type) ? [bare(type.ofType), rest.slice(1)] : [type, rest];
  if (!isInputObjectType(inner)) {
    into[name!] = isListType(type) ? [text] : text;
    return;
  }
  into[name!] ??= anyValue(type);
  const one = isListType(type) ? (into[name!] as unknown[])[0] : into[name!];
  const fields = Object.entries(inner.getFields()).map(([key, field]) => [key, field.type] as const);
  put(one as Record<string, unknown>, Object.fromEntries(fields), after, text);
}

/** So many letters of a kind, as people count them. */
const lettersOf = (unit: string) => (count: number) =>
  Array.from({ length: count }, (_, i) => Array.from(unit)[i % Array.from(unit).length]!).join('');

/** Letters that another way of counting counts otherwise. */
export const writings: Record<string, (count: number) => string> = {
  latin: (count) => 'a'.repeat(count),
  'Arabic with its marks': lettersOf('بَ'),
  'beyond 16 bits': (count) => '😀'.repeat(count),
  'a family of five': lettersOf('👩‍👩‍👧'),
  'a letter and its accent, which are kept as one': (count) => 'e\u0301'.repeat(count),
};

export const atLimit = ({ limit }: SentText, over = 0): number => textLimits[limit] + over;
