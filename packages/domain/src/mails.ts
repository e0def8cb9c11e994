import { accountMails } from './account-mails.js';
import { cardMail, cardMailKinds, type CardMailKind } from './card-mails.js';
import { candidacyMails } from './candidacy-mails.js';
import { citizenMails } from './citizen-mails.js';
import { consultationMails } from './consultation-mails.js';
import { intlTags, textIn, type LocalizedText, type Locale } from './languages.js';
import type { MailWords } from './mail-words.js';
import { newsLines, newsMails, type NewsItem } from './news-mails.js';
import type { ReminderKind } from './reminders.js';
import { meetingMails } from './meeting-mails.js';
import { staffMails } from './staff-mails.js';

/** Every mail the product writes but those about a card, which have their own table. */
const written = {
  ...citizenMails,
  ...newsMails,
  ...meetingMails,
  ...candidacyMails,
  ...consultationMails,
  ...staffMails,
  ...accountMails,
};
type Written = keyof typeof written;

export type MailKind = Written | `CARD_${CardMailKind}`;
export const mailKinds: readonly MailKind[] = [
  ...(Object.keys(written) as Written[]),
  ...cardMailKinds.map((kind) => `CARD_${kind}` as const),
];

/** Whom a mail is from, before the address. */
export const senderName: Readonly<Record<Locale, string>> = { ar: 'التزام', fr: 'Iltizam', en: 'Iltizam' };

/** What a mail tells of: a word, a text of which the reader's language is taken, a day, or what is new of records. */
export type MailFact =
  | string
  | number
  | LocalizedText
  | { day: string }
  | { items: readonly NewsItem[] }
  | null;
export type MailFacts = Readonly<Record<string, MailFact>>;

export type Mail = {
  kind: MailKind;
  facts: MailFacts;
  /** The whole address of the one page it leads to. */
  link: string;
  /** Begins the addresses of the records it tells of. */
  origin?: string;
};

const dayIn = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(intlTags[locale], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    numberingSystem: 'latn',
  }).format(new Date(`${day}T00:00:00Z`));

function told(fact: MailFact | undefined, locale: Locale): string {
  if (fact == null) return '';
  if (typeof fact !== 'object') return String(fact);
  if ('items' in fact) return '';
  return 'day' in fact ? dayIn(fact.day, locale) : textIn(fact, locale);
}

/** What is put in keeps its own direction (U+2068 to U+2069), on one line in a subject, and cannot end that early. */
const isolated = (text: string): string =>
  `\u2068${text.replaceAll(/[\u2066-\u2069\u202A-\u202E]/gu, '')}\u2069`;

/** A mail as plain text in one language. Facts are text: braces and line ends in them mean nothing. */
export function renderMail(
  { kind, facts, link, origin = '' }: Mail,
  locale: Locale,
): { subject: string; body: string } {
  if (isOfCard(kind)) return renderCardMail(kind, facts, link, locale);
  const { subject, body } = (written[kind] satisfies MailWords as MailWords)[locale];
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
      const fact = facts[name];
      if (name === 'link') return link;
      return fact != null && typeof fact === 'object' && 'items' in fact
        ? newsLines(fact.items, locale, origin, isolated)
        : isolated(told(fact, locale));
    });
  return { subject: oneLine(fill(subject)), body: body.map(fill).join('\n\n') };
}

const isOfCard = (kind: MailKind): kind is `CARD_${CardMailKind}` => !Object.hasOwn(written, kind);

function renderCardMail(kind: `CARD_${CardMailKind}`, facts: MailFacts, link: string, locale: Locale) {
  const { title, dueOn, reminder } = facts;
  const { subject, body } = cardMail(
    {
      kind: kind.slice('CARD_'.length) as CardMailKind,
      title: isolated(oneLine(told(title, locale))),
      dueOn: dueOn != null && typeof dueOn === 'object' && 'day' in dueOn ? dueOn.day : null,
      ...(typeof reminder === 'string' ? { reminder: reminder as ReminderKind } : {}),
      link,
    },
    locale,
  );
  return { subject: oneLine(subject), body };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
