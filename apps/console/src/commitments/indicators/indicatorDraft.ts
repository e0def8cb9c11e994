import { parseDecimal } from '@iltizam/domain/decimals';
import { checkIndicatorValue, isLeftUnsaid } from '@iltizam/domain/indicators';
import { draftOf, isEmptyDraft, toInput, type TextDraft } from '../../forms/textDraft';
import type { IndicatorDirection, IndicatorFactsFragment, IndicatorUnit } from '../../generated/graphql';
import type { Language } from '../../i18n/languages';

/** What an indicator says, while it is being written; numbers as they are typed. */
export type IndicatorDraft = {
  name: TextDraft;
  definition: TextDraft;
  unit: IndicatorUnit;
  baseline: string;
  target: string;
  direction: IndicatorDirection | '';
  source: TextDraft;
  method: TextDraft;
};
export type IndicatorField = keyof IndicatorDraft;

const typed = (value: number | null | undefined): string => (value == null ? '' : String(value));

export const draftOfIndicator = (indicator: IndicatorFactsFragment | null): IndicatorDraft => ({
  name: draftOf(indicator?.name),
  definition: draftOf(indicator?.definition),
  unit: indicator?.unit ?? 'COUNT',
  baseline: typed(indicator?.baseline),
  target: typed(indicator?.target),
  direction: indicator?.direction ?? '',
  source: draftOf(indicator?.source),
  method: draftOf(indicator?.method),
});

/** Which fields may be written: all while the card is, later only what it left unsaid. */
export function openFieldsOf(
  indicator: IndicatorFactsFragment | null,
  isWritten: boolean,
): Set<IndicatorField> {
  const fields = Object.keys(draftOfIndicator(null)) as IndicatorField[];
  if (isWritten || indicator === null) return new Set(fields);
  const said = Object.fromEntries(fields.map((field) => [field, indicator[field] ?? null]));
  return new Set(fields.filter((field) => isLeftUnsaid(said, field)));
}

/** Why it cannot be kept, as the key of a sentence; null where it can. */
export function missingOf({ name, unit, baseline, target }: IndicatorDraft): string | null {
  if (isEmptyDraft(name)) return 'indicators.missing.name';
  const wrong = [baseline, target].some((text) => {
    const value = parseDecimal(text);
    return text.trim() !== '' && (value === null || !checkIndicatorValue(unit, value).ok);
  });
  return wrong ? 'indicators.missing.aims' : null;
}

/** The fields of a draft as the api takes them. */
export function indicatorInput(draft: IndicatorDraft, open: ReadonlySet<IndicatorField>, language: Language) {
  const text = (field: 'definition' | 'source' | 'method') =>
    open.has(field) ? { [field]: isEmptyDraft(draft[field]) ? null : toInput(draft[field], language) } : {};
  const number = (field: 'baseline' | 'target') =>
    open.has(field) ? { [field]: parseDecimal(draft[field]) } : {};
  return {
    ...text('definition'),
    ...text('source'),
    ...text('method'),
    ...number('baseline'),
    ...number('target'),
    ...(open.has('direction') ? { direction: draft.direction || null } : {}),
    ...(open.has('name') ? { name: toInput(draft.name, language) } : {}),
    ...(open.has('unit') ? { unit: draft.unit } : {}),
  };
}
