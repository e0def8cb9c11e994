import { asClockShows } from './country-clock.js';
import { intlTags, textIn, type Locale, type LocalizedText } from './languages.js';
import { minutesWords, type MinutesWords } from './minutes-words.js';
import type { PresentedInstitution } from './preliminary-list.js';
import type { VoicesByCollege } from './quorum.js';
import { colleges, type College } from './roles.js';
import type { SessionItemState, SessionMotion } from './session-table.js';
import type { BallotKind, Tally, VoteResult } from './session-votes.js';

/** One vote as the record has it. */
export type MinutedVote = {
  round: number;
  ballot: BallotKind;
  action: SessionMotion | null;
  /** What was moved, or why; null where nothing was written, and while it waits for the outcomes it explains. */
  text: LocalizedText | null;
  result: VoteResult | null;
  tally: Tally | null;
  voices: VoicesByCollege | null;
  annulReason: LocalizedText | null;
};

export type MinutedItem = {
  ordinal: number;
  title: LocalizedText;
  state: SessionItemState;
  proposalCount: number;
  /** Published outcomes explain what was decided; before that the minutes do not. */
  untold: boolean;
  settledReason: LocalizedText | null;
  /** The preliminary list that was presented; null where none was. */
  presented: readonly PresentedInstitution[] | null;
  votes: readonly MinutedVote[];
};

/** The record of a session, in numbers: nobody is named in its minutes. */
export type SessionRecord = {
  day: string;
  openedAt: Date;
  closedAt: Date;
  subject: LocalizedText | null;
  place: LocalizedText | null;
  attendance: readonly { college: College; seats: number; present: number }[];
  items: readonly MinutedItem[];
};

const fill = (words: string, facts: Readonly<Record<string, string | number>>): string =>
  words.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(facts[name] ?? ''));

const dayIn = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(intlTags[locale], {
    timeZone: 'UTC',
    dateStyle: 'long',
    numberingSystem: 'latn',
  }).format(new Date(`${day}T00:00:00Z`));

const timeOf = (instant: Date): string => asClockShows(instant).toISOString().slice(11, 16);

function voteLines(vote: MinutedVote, locale: Locale, words: MinutesWords): string[] {
  const { round, ballot, action, text, result, tally, voices, annulReason } = vote;
  const written = text === null ? null : textIn(text, locale);
  const motion = action === null ? (written ?? '') : words.motions[action];
  const head = [
    fill(words.vote, { round, ballot: words.ballots[ballot] }),
    fill(words.moved, { motion }),
    ...(action !== null && written !== null ? [fill(words.justification, { text: written })] : []),
  ];
  if (annulReason !== null) return [...head, fill(words.annulled, { reason: textIn(annulReason, locale) })];
  if (result === null || tally === null || voices === null) return head;
  const cast = colleges.map((college) =>
    fill(words.cast, {
      college: words.colleges[college],
      for: tally[college].FOR,
      against: tally[college].AGAINST,
      abstain: tally[college].ABSTAIN,
      present: voices[college].present,
      aside: voices[college].aside,
    }),
  );
  return [...head, ...cast, fill(words.result, { result: words.results[result] })];
}

function itemParagraphs(item: MinutedItem, locale: Locale, words: MinutesWords): string[] {
  const { ordinal, title, state, proposalCount, untold, settledReason, presented, votes } = item;
  const head = [
    fill(words.item, { ordinal, title: textIn(title, locale) }),
    ...(proposalCount > 0 ? [fill(words.proposals, { count: proposalCount })] : []),
    ...(presented ?? []).map(({ name, commitments }) =>
      fill(words.presented, { institution: textIn(name, locale), count: commitments.length }),
    ),
  ];
  const end = [
    fill(words.decided, { state: words.states[state] }),
    ...(settledReason ? [fill(words.reason, { reason: textIn(settledReason, locale) })] : []),
    ...(untold ? [words.toldLater] : []),
  ];
  return [head, ...votes.map((vote) => voteLines(vote, locale, words)), end].map((lines) => lines.join('\n'));
}

function draftIn(record: SessionRecord, locale: Locale): string {
  const words = minutesWords[locale];
  const { day, openedAt, closedAt, subject, place, attendance, items } = record;
  const head = [
    fill(words.head, { day: dayIn(day, locale) }),
    ...(subject ? [fill(words.subject, { subject: textIn(subject, locale) })] : []),
    ...(place ? [fill(words.place, { place: textIn(place, locale) })] : []),
    fill(words.times, { opened: timeOf(openedAt), closed: timeOf(closedAt) }),
  ];
  const came = attendance.map(({ college, present, seats }) =>
    fill(words.present, { college: words.colleges[college], present, seats }),
  );
  return [
    head.join('\n'),
    [words.attendance, ...came].join('\n'),
    ...items.flatMap((item) => itemParagraphs(item, locale, words)),
  ].join('\n\n');
}

/** What the record says, in the three languages: where the secretariat begins to write the minutes. */
export const draftMinutes = (record: SessionRecord): LocalizedText => ({
  ar: draftIn(record, 'ar'),
  fr: draftIn(record, 'fr'),
  en: draftIn(record, 'en'),
  original: 'ar',
});
