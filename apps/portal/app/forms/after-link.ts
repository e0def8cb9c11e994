import type { Locale } from '@iltizam/domain/languages';
import type { LinkKind } from '../generated/graphql.js';

const toMeeting = (reference: string | null): string =>
  reference === null ? 'meetings' : `meetings/${reference}#registration`;

const toCandidacy = (reference: string | null): string =>
  reference === null ? 'committee' : `committee/calls/${reference}/candidacy`;

/** Where somebody is led once a link did its work: what it was about, or what is theirs. */
const pages: Readonly<Record<LinkKind, (reference: string | null) => string>> = {
  // Its comment is not to be read before moderation: the consultation says that it was received.
  CONSULTATION_COMMENT: (reference) =>
    `plans/${(reference ?? '').replace(/-k\d+-\d+$/u, '')}/consultation?received=${reference ?? ''}`,
  ENTER: () => 'my',
  FOLLOW: () => 'my/following',
  REGISTRATION: toMeeting,
  ATTENDANCE: toMeeting,
  PROPOSAL: (reference) => `my${reference === null ? '' : `?received=${reference}`}`,
  COMMENT: (reference) => (reference === null ? 'my' : `proposals/${reference}`),
  CANDIDACY: (reference) => `${toCandidacy(reference)}?received`,
  CANDIDATE: toCandidacy,
  SUPPORT: (reference) => (reference === null ? 'my' : `proposals/${reference}`),
};

export const afterLink = (locale: Locale, kind: LinkKind, reference: string | null): string =>
  `/${locale}/${pages[kind](reference)}`;
