import type { MeetingInstitutionRole } from '@iltizam/domain/meetings';
import { draftOf, emptyDraft, isEmptyDraft, toInput, type TextDraft } from '../forms/textDraft';
import type { MeetingDetailsInput, MeetingFormat, MeetingKind } from '../generated/graphql';
import { today } from '../i18n/format';
import type { Language } from '../i18n/languages';
import type { MeetingRecord } from './meeting.record';

export type SpeakerDraft = { role: TextDraft; institution: string | null };
export type ItemDraft = { start: string; end: string; title: TextDraft; speaker: SpeakerDraft };

/** What is announced of a meeting while it is being written. */
export type MeetingDraft = {
  kind: MeetingKind;
  format: MeetingFormat;
  heldOn: string | null;
  startTime: string;
  endTime: string;
  purpose: TextDraft;
  venue: TextDraft;
  city: TextDraft;
  link: string;
  regions: string[];
  seats: string;
  registrationOpensOn: string | null;
  registrationClosesOn: string | null;
  themes: string[];
  institutions: Record<MeetingInstitutionRole, string[]>;
  experts: SpeakerDraft[];
  programme: ItemDraft[];
};

export const emptySpeaker = (): SpeakerDraft => ({ role: emptyDraft(), institution: null });
export const emptyItem = (): ItemDraft => ({
  start: '',
  end: '',
  title: emptyDraft(),
  speaker: emptySpeaker(),
});

const speakerOf = (speaker: MeetingRecord['experts'][number] | null): SpeakerDraft => ({
  role: draftOf(speaker?.role),
  institution: speaker?.institution?.reference ?? null,
});

export function meetingDraft(meeting: MeetingRecord | null): MeetingDraft {
  const inRole = (role: MeetingInstitutionRole) =>
    (meeting?.institutions ?? []).filter((one) => one.role === role).map((one) => one.institution.reference);
  return {
    kind: meeting?.kind ?? 'CONSULTATION',
    format: meeting?.format ?? 'IN_PERSON',
    heldOn: meeting?.heldOn ?? today(),
    startTime: meeting?.startTime ?? '',
    endTime: meeting?.endTime ?? '',
    purpose: draftOf(meeting?.purpose),
    venue: draftOf(meeting?.venue),
    city: draftOf(meeting?.city),
    link: meeting?.link ?? '',
    regions: meeting?.regions ?? [],
    seats: meeting?.seats?.toString() ?? '',
    registrationOpensOn: meeting?.registrationOpensOn ?? null,
    registrationClosesOn: meeting?.registrationClosesOn ?? null,
    themes: meeting?.themes.map(({ reference }) => reference) ?? [],
    institutions: { ORGANISER: inRole('ORGANISER'), INVITED: inRole('INVITED'), PARTNER: inRole('PARTNER') },
    experts: meeting?.experts.map(speakerOf) ?? [],
    programme:
      meeting?.programme.map(({ start, end, title, speaker }) => ({
        start,
        end: end ?? '',
        title: draftOf(title),
        speaker: speakerOf(speaker),
      })) ?? [],
  };
}

/** As the api takes it; a speaker or an item without words is not announced. */
export function toDetails(draft: MeetingDraft, writer: Language): MeetingDetailsInput {
  const text = (value: TextDraft) => (isEmptyDraft(value) ? null : toInput(value, writer));
  const speaker = ({ role, institution }: SpeakerDraft) =>
    isEmptyDraft(role) ? null : { role: toInput(role, writer), institution };
  const { institutions, seats } = draft;
  return {
    kind: draft.kind,
    format: draft.format,
    heldOn: draft.heldOn ?? today(),
    startTime: draft.startTime.trim() || null,
    endTime: draft.endTime.trim() || null,
    purpose: text(draft.purpose),
    venue: text(draft.venue),
    city: text(draft.city),
    link: draft.link.trim() || null,
    regions: draft.regions,
    seats: /^\d+$/.test(seats.trim()) ? Number(seats) : null,
    registrationOpensOn: draft.registrationOpensOn,
    registrationClosesOn: draft.registrationClosesOn,
    themes: draft.themes,
    institutions: (Object.keys(institutions) as MeetingInstitutionRole[]).flatMap((role) =>
      institutions[role].map((institution) => ({ institution, role })),
    ),
    experts: draft.experts.map(speaker).filter((one) => one !== null),
    programme: draft.programme
      .filter(({ title }) => !isEmptyDraft(title))
      .map((item) => ({
        start: item.start.trim(),
        end: item.end.trim() || null,
        title: toInput(item.title, writer),
        speaker: speaker(item.speaker),
      })),
  };
}
