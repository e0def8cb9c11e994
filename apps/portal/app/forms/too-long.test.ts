import sdl from '@iltizam/contract/schema.graphql?raw';
import { readTooLong } from '@iltizam/domain/input-limits';
import { intlTags, locales } from '@iltizam/domain/languages';
import { textLimits } from '@iltizam/domain/text-limits';
import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { languages } from '../i18n/language.js';
import { messages } from '../i18n/messages.js';
import { tooLongText } from './too-long.js';

const contract = buildSchema(sdl);

/** The name of every text that somebody outside can send, read from the contract. */
function namesBelow(type: GraphQLInputType, seen = new Set<string>()): string[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input) || seen.has(input.name)) return [];
  seen.add(input.name);
  return Object.values(input.getFields()).flatMap(({ name, type: of }) => {
    const named = getNamedType(of).name;
    return ['String', 'ID', 'LocalizedTextInput'].includes(named) ? [name] : namesBelow(of, seen);
  });
}
const mutations = Object.values(contract.getMutationType()!.getFields());
// A file comes by a form of its own.
const sendable = new Set([
  ...mutations.flatMap(({ args }) => args.flatMap(({ type }) => namesBelow(type))),
  'file.name',
]);

const refused = (field: string, maximum: number) =>
  readTooLong(field, { why: 'tooLong', length: maximum + 1, maximum })!;

describe.each(locales)('IN-08: in %s', (locale) => {
  const language = languages[locale];
  const number = new Intl.NumberFormat(intlTags[locale]);

  test('the sentence of a text that is too long names the field, whichever it is, and its limit', () => {
    expect(sendable.size).toBeGreaterThan(30);
    const names: Record<string, string> = messages[locale].refusedFields.names;
    for (const field of sendable) {
      const sentence = tooLongText(refused(field, 5000), language);
      const name = names[refused(field, 5000).label];
      expect(name, field).toBeTruthy();
      expect(sentence).toContain(name);
      expect(sentence).toContain(number.format(5000));
      expect(sentence).toContain(number.format(5001));
    }
  });

  test('of a text in languages it names the language', () => {
    expect(tooLongText(refused('text.fr', 3000), language)).toContain('Français');
  });
});

const letters: Partial<Record<Intl.LDMLPluralRule, string>> = { few: 'أحرف', many: 'حرفا', other: 'حرف' };
test('IN-08: every limit there is takes its own Arabic form', () => {
  const number = new Intl.NumberFormat(intlTags.ar);
  const rules = new Intl.PluralRules(intlTags.ar);
  const said = (maximum: number) => tooLongText(refused('title', maximum), languages.ar);
  for (const maximum of [3, 10, 11, 99, 100, 102, ...Object.values(textLimits)])
    expect(said(maximum)).toContain(
      `لا تتسع لأكثر من ${number.format(maximum)} ${letters[rules.select(maximum)]}،`,
    );
  expect(said(1)).toContain('لا تتسع لأكثر من حرف واحد،');
  expect(said(2)).toContain('لا تتسع لأكثر من حرفين،');
});
