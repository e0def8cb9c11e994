import { locales, textIn, type Locale, type LocalizedText } from './languages.js';
import { inadmissibilityReasons, minimumJustification } from './reasons.js';
import { accept, refuse, type Result } from './refusals.js';
import { asSeen, saysNothing } from './seen.js';
import { isVariable, namesIn, variablePattern, type TemplateVariable } from './template-variables.js';
import { codePoints } from './text-limits.js';

/** What a template is for: one for each reason of a refusal, and the question to an author. */
export const templateReasons = [...inadmissibilityReasons, 'ASK_AUTHOR'] as const;
export type TemplateReason = (typeof templateReasons)[number];

/** What a variable stands for: one text for all languages, or one in each. */
export type TemplateValues = Partial<Record<TemplateVariable, string | LocalizedText | null>>;

/** The variables a template leaves open, in the order of its original. */
export const variablesOf = (text: LocalizedText): TemplateVariable[] =>
  namesIn(text[text.original]).filter(isVariable);

/** A template explains in the three languages, and leaves the same open in each: what can be filled, and nothing else. */
export function checkTemplate(text: LocalizedText): Result<null> {
  const named = Object.fromEntries(locales.map((locale) => [locale, namesIn(text[locale])]));
  const all = [...new Set(Object.values(named).flat())];
  for (const locale of locales) {
    const field = `text.${locale}`;
    if (saysNothing(text[locale])) return refuse('INVALID_INPUT', 'missing', { field });
    const said = codePoints(asSeen((text[locale] ?? '').replaceAll(variablePattern, '')));
    if (said < minimumJustification)
      return refuse('INVALID_INPUT', 'tooShort', { field, facts: { minimum: minimumJustification } });
    const unknown = named[locale]?.find((name) => !isVariable(name));
    if (unknown !== undefined)
      return refuse('INVALID_INPUT', 'unknownVariable', { field, facts: { variable: unknown } });
    const lost = all.find((name) => isVariable(name) && !named[locale]?.includes(name));
    if (lost !== undefined) return refuse('INVALID_INPUT', 'missing', { field, facts: { variable: lost } });
  }
  return accept(null);
}

const valueIn = (value: string | LocalizedText | null | undefined, locale: Locale): string =>
  (value == null || typeof value === 'string' ? (value ?? '') : textIn(value, locale)).trim();

/** A template with its variables filled, in every language it is written in. Nothing is left open, nothing is guessed. */
export function fillTemplate(text: LocalizedText, values: TemplateValues): Result<LocalizedText> {
  const filled: LocalizedText = { ...text };
  for (const locale of locales) {
    for (const name of namesIn(text[locale])) {
      if (!isVariable(name))
        return refuse('INVALID_INPUT', 'unknownVariable', { field: name, facts: { variable: name } });
      if (asSeen(valueIn(values[name], locale)) === '')
        return refuse('INVALID_INPUT', 'missing', { field: name });
    }
    filled[locale] =
      text[locale]?.replaceAll(variablePattern, (_all, name: TemplateVariable) =>
        valueIn(values[name], locale),
      ) ?? null;
  }
  return accept(filled);
}
