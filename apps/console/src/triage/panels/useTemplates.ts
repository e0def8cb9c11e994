import {
  fillTemplate,
  variablesOf,
  type TemplateReason,
  type TemplateValues,
} from '@iltizam/domain/templates';
import { useQuery } from '@tanstack/react-query';
import { query } from '../../api/client';
import { emptyDraft, type TextDraft } from '../../forms/textDraft';
import { toDomain, type Text } from '../../text/localized';
import { JustificationTemplates } from '../template.documents';

/** The words justifications begin from; read once, they seldom change. */
export function useTemplates() {
  const { data = [] } = useQuery({
    queryKey: ['triage', 'templates'],
    queryFn: async () => (await query(JustificationTemplates, {})).justificationTemplates,
    staleTime: 10 * 60_000,
  });
  const templateFor = (reason: TemplateReason | '' | null) =>
    data.find((template) => template.reason === reason) ?? null;
  return {
    templateFor,
    templateOf: (reason: TemplateReason | null): Text | null => templateFor(reason)?.text ?? null,
  };
}

/** What has to be said before the template can be used; its `title` is the proposal's. */
export const openVariables = (template: Text | null) =>
  template === null ? [] : variablesOf(toDomain(template)).filter((name) => name !== 'title');

/** The template with its variables filled, as a text to go on writing; empty while something is left open. */
export function filledDraft(template: Text | null, values: TemplateValues): TextDraft {
  if (template === null) return emptyDraft();
  const filled = fillTemplate(toDomain(template), values);
  if (!filled.ok) return emptyDraft();
  const { ar, fr, en, original } = filled.value;
  return { ar: ar ?? '', fr: fr ?? '', en: en ?? '', original };
}
