import type { TemplateReason } from '@iltizam/domain/templates';
import type { TemplateVariable } from '@iltizam/domain/template-variables';
import { isBlank } from '@iltizam/domain/languages';
import type { TextDraft } from '../../forms/textDraft';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { toDomain } from '../../text/localized';
import { useDraft } from '../useDraft';
import type { Item } from '../useItem';
import { filledDraft, openVariables, useTemplates } from './useTemplates';

type Values = Partial<Record<TemplateVariable, string>>;

type Draft<Reason> = {
  reason: Reason | null;
  values: Values;
  /** The text once somebody wrote in it; before, it follows the template and its variables. */
  written: TextDraft | null;
};

/** A justification that begins from its reason's template and is then the reader's own. */
export function useJustification<Reason extends TemplateReason>(
  item: Item,
  panel: string,
  first: Reason | null = null,
) {
  const { templateOf } = useTemplates();
  const [draft, keep, forget] = useDraft<Draft<Reason>>(`${item.reference} ${panel}`, () => ({
    reason: first,
    values: {},
    written: null,
  }));
  const template = templateOf(draft.reason);
  const filled = filledDraft(template, { ...draft.values, title: toDomain(item.title) });
  const text = draft.written ?? filled;
  const stale = staleLanguages(text, filled);
  return {
    reason: draft.reason,
    values: draft.values,
    variables: openVariables(template),
    text,
    stale,
    /** What is sent: a translation of words that are no longer there says something else than the decision. */
    toSend: stale.reduce<TextDraft>((sent, language) => ({ ...sent, [language]: '' }), text),
    choose: (reason: Reason | null) => keep({ ...draft, reason, written: null }),
    fill: (values: Values) => keep({ ...draft, values, written: null }),
    write: (written: TextDraft) => keep({ ...draft, written }),
    forget,
  };
}

/** Languages that still hold the template's words where another one was changed: to be written again. */
function staleLanguages(text: TextDraft, filled: TextDraft): Language[] {
  const isChanged = (language: Language) => text[language].trim() !== filled[language].trim();
  if (!LANGUAGES.some(isChanged)) return [];
  return LANGUAGES.filter((language) => !isChanged(language) && !isBlank(text[language]));
}
