import { agendaTitles } from '@iltizam/domain/agenda-titles';
import { draftOf, isEmptyDraft, toInput, type TextDraft } from '../forms/textDraft';
import type { SessionDetailsInput } from '../generated/graphql';
import { today } from '../i18n/format';
import type { Language } from '../i18n/languages';
import type { Text } from '../text/localized';
import type { SessionRecord } from './session.record';

export type ReferredProposal = { reference: string; title: Text };
export type ItemDraft = {
  key: string;
  title: TextDraft;
  proposals: ReferredProposal[];
  /** The plan whose preliminary list of commitments is presented; null where none is. */
  presents: string | null;
};

/** What a session is called for while it is being written. */
export type SessionDraft = {
  heldOn: string | null;
  startTime: string;
  subject: TextDraft;
  place: TextDraft;
  link: string;
  agenda: ItemDraft[];
};

export const itemOf = (
  title: TextDraft,
  proposals: ReferredProposal[],
  presents: string | null = null,
): ItemDraft => ({
  key: crypto.randomUUID(),
  title,
  proposals,
  presents,
});

/** Named by how many they are: everybody reads the agenda, and not yet which proposals are on it. */
export const itemFor = (proposals: ReferredProposal[]): ItemDraft =>
  itemOf({ ...agendaTitles[proposals.length === 1 ? 'one' : 'lot'] }, proposals);

export const sessionDraft = (session: SessionRecord | null): SessionDraft => ({
  heldOn: session?.startsOn ?? today(),
  startTime: session?.startTime ?? '',
  subject: draftOf(session?.subject),
  place: draftOf(session?.place),
  link: session?.link ?? '',
  agenda:
    session?.agenda.map(({ title, proposals, presents }) =>
      itemOf(draftOf(title), proposals, presents?.reference ?? null),
    ) ?? [],
});

/** As the api takes it; null while the day, the subject or the name of an item is missing. */
export function toDetails(draft: SessionDraft, writer: Language): SessionDetailsInput | null {
  const { heldOn, startTime, subject, place, link, agenda } = draft;
  if (heldOn === null || isEmptyDraft(subject) || agenda.some(({ title }) => isEmptyDraft(title)))
    return null;
  return {
    heldOn,
    startTime: startTime.trim() || null,
    subject: toInput(subject, writer),
    place: isEmptyDraft(place) ? null : toInput(place, writer),
    link: link.trim() || null,
    agenda: agenda.map(({ title, proposals, presents }) => ({
      title: toInput(title, writer),
      proposals: proposals.map(({ reference }) => reference),
      presents,
    })),
  };
}
