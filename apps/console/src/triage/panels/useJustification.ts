import type { TemplateReason } from '@iltizam/domain/templates';
import type { TemplateVariable } from '@iltizam/domain/template-variables';
import type { TextDraft } from '../../forms/textDraft';
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
  const templateOf = useTemplates();
  const [draft, keep, forget] = useDraft<Draft<Reason>>(`${item.reference} ${panel}`, () => ({
    reason: first,
    values: {},
    written: null,
  }));
  const template = templateOf(draft.reason);
  return {
    reason: draft.reason,
    values: draft.values,
    variables: openVariables(template),
    text: draft.written ?? filledDraft(template, { ...draft.values, title: toDomain(item.title) }),
    choose: (reason: Reason | null) => keep({ ...draft, reason, written: null }),
    fill: (values: Values) => keep({ ...draft, values, written: null }),
    write: (written: TextDraft) => keep({ ...draft, written }),
    forget,
  };
}
