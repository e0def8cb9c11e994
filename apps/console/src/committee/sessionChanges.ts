import { changedLanguages, type Locale } from '@iltizam/domain/languages';
import { formatDay } from '../i18n/format';
import { LANGUAGES } from '../i18n/languages';
import { sessionDraft, type SessionDraft } from './sessionDraft';
import type { SessionRecord } from './session.record';

export type SessionChange = {
  field: 'day' | 'startTime' | 'subject' | 'place' | 'link' | 'agenda';
  language: Locale;
  before: string;
  after: string;
};

/** The agenda as it is read in one language: each item with what is on it, in its order. */
const agendaIn = ({ agenda }: SessionDraft, language: Locale): string =>
  agenda
    .map(({ title, proposals }, index) => {
      const about = proposals.map(({ reference }) => reference).join(' · ');
      return `${index + 1}. ${title[language]}${about && ` (${about})`}`;
    })
    .join('\n');

/** What somebody else made of a session since it was read: texts in each language that changed, the rest in the reader's. */
export function sessionChanges(seen: SessionRecord, now: SessionRecord, reader: Locale): SessionChange[] {
  const [was, is] = [sessionDraft(seen), sessionDraft(now)];
  const plain = (field: 'startTime' | 'link') => ({ field, before: was[field], after: is[field] });
  const day = (draft: SessionDraft) => (draft.heldOn ? formatDay(draft.heldOn, reader, 'DAY') : '');
  const texts = (['subject', 'place'] as const).flatMap((field) =>
    changedLanguages(was[field], is[field]).map((language) => ({
      field,
      language,
      before: was[field][language],
      after: is[field][language],
    })),
  );
  const agenda = LANGUAGES.map((language) => ({
    field: 'agenda' as const,
    language,
    before: agendaIn(was, language),
    after: agendaIn(is, language),
  }));
  const here = agenda.filter(({ language }) => language === reader);
  const elsewhere = agenda.filter(({ before, after }) => before !== after);
  const others = here.some(({ before, after }) => before !== after) ? here : elsewhere;
  const rest = [
    { field: 'day' as const, before: day(was), after: day(is) },
    plain('startTime'),
    plain('link'),
  ].map((one) => ({ ...one, language: reader }));
  return [...rest, ...texts, ...others].filter(({ before, after }) => before !== after);
}
