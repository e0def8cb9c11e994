import { locales, type Locale, type LocalizedText } from './languages.js';

/** What a template leaves open: the proposal's title, the service to turn to, the commitment that does it already. */
export const templateVariables = ['title', 'service', 'commitment'] as const;
export type TemplateVariable = (typeof templateVariables)[number];

export const variablePattern = /\{([^{}]*)\}/g;

/** The names between braces, in order, each once. */
export const namesIn = (text: string | null): string[] => [
  ...new Set([...(text ?? '').matchAll(variablePattern)].map(([, name = '']) => name)),
];

export const isVariable = (name: string): name is TemplateVariable =>
  (templateVariables as readonly string[]).includes(name);

/** A variable that nobody filled, and where: what a reader would see as `{service}`. */
export function unfilledIn(text: LocalizedText): { locale: Locale; variable: TemplateVariable } | null {
  for (const locale of locales)
    for (const name of namesIn(text[locale])) if (isVariable(name)) return { locale, variable: name };
  return null;
}
