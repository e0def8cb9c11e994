import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AmendedActivityInput, AmendedIndicatorInput } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { plainText } from '../../text/localized';
import type { CommitmentRecord } from '../commitment.record';
import { amendedPart, workDraftOf, type WorkDraft, type WorkPart } from './workDraft';

export const keyOf = ({ what, id }: WorkPart) => `${what} ${id ?? ''}`;

/** The work of a card while it is amended: each part keeps what was written of it, whichever is on the screen. */
export function useWorkDrafts(seen: CommitmentRecord) {
  const translate = useTranslate();
  const language = useLanguage();
  const stands = ({ withdrawnOn }: { withdrawnOn: string | null }) => !withdrawnOn;
  const parts: (WorkPart & { label: string })[] = [
    ...seen.activities.filter(stands).map(({ id, title }) => ({
      what: 'activity' as const,
      id,
      label: plainText(title, language),
    })),
    { what: 'activity', id: null, label: translate('versions.newActivity') },
    ...seen.indicators.filter(stands).map(({ id, name }) => ({
      what: 'indicator' as const,
      id,
      label: plainText(name, language),
    })),
    { what: 'indicator', id: null, label: translate('versions.newIndicator') },
  ];
  const [part, setPart] = useState(parts[0]!);
  const [drafts, setDrafts] = useState<Record<string, WorkDraft>>({});
  const draftOf = (one: WorkPart) => drafts[keyOf(one)] ?? workDraftOf(seen, one);
  const draft = draftOf(part);
  const written = parts
    .map((one) => ({ part: one, gives: amendedPart(seen, one, draftOf(one), language) }))
    .filter(({ gives }) => gives !== 'unchanged');
  // What is on the screen is spoken of first.
  const here = (one: (typeof written)[number]) => keyOf(one.part) === keyOf(part);
  const faults = [...written.filter(here), ...written].flatMap((one) =>
    typeof one.gives === 'string' ? [{ part: one.part, fault: one.gives }] : [],
  );
  const given = <G>(what: WorkPart['what']) =>
    written.filter((one) => one.part.what === what).map(({ gives }) => gives as G);
  return {
    parts,
    part,
    choose: (key: string) => setPart(parts.find((one) => keyOf(one) === key)!),
    draft,
    change: (more: Partial<WorkDraft>) => setDrafts({ ...drafts, [keyOf(part)]: { ...draft, ...more } }),
    /** The other parts of which something was written: they are amended together. */
    others: written.filter((one) => !here(one)).map((one) => one.part),
    fault: faults[0] ?? null,
    /** What is sent; null while nothing is written, or something of it cannot be read. */
    work:
      written.length === 0 || faults.length > 0
        ? null
        : {
            activities: given<AmendedActivityInput>('activity'),
            indicators: given<AmendedIndicatorInput>('indicator'),
          },
  };
}
