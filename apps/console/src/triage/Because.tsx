import { useTranslate } from 'react-admin';
import type { GroundFragment } from '../generated/graphql';
import { isLanguage, LANGUAGE_NAMES } from '../i18n/languages';

/** What a rule found, with a language in its own name. */
export const factsOf = (facts: readonly { name: string; value: string }[]): Record<string, string | number> =>
  Object.fromEntries(
    facts.map(({ name, value }) => {
      if (isLanguage(value)) return [name, LANGUAGE_NAMES[value]];
      return [name === 'count' ? 'smart_count' : name, /^\d+$/.test(value) ? Number(value) : value];
    }),
  );

/** Why something is suggested: the sentences of its rules, the strongest first. */
export function Because({ grounds }: { grounds: readonly GroundFragment[] }) {
  const translate = useTranslate();
  return (
    <>{grounds.map(({ rule, facts }) => translate(`triage.because.${rule}`, factsOf(facts))).join(' · ')}</>
  );
}
