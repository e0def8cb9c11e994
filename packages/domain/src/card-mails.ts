import type { Locale } from './languages.js';
import { intlTags } from './languages.js';
import type { ReminderKind } from './reminders.js';

/** What those who work on a card are written. `reminder` only with REMINDER, `comment` only with RETURNED. */
export const cardMailKinds = ['ROUND_OPENED', 'REMINDER', 'SENT', 'RETURNED', 'VALIDATED'] as const;
export type CardMailKind = (typeof cardMailKinds)[number];

export type CardMail = {
  kind: CardMailKind;
  reminder?: ReminderKind;
  /** The card's title in the reader's language. */
  title: string;
  /** Last day of the round; null outside of one. */
  dueOn: string | null;
  /** The one link, to the exact task. */
  link: string;
};

type Words = Readonly<Record<CardMailKind, { subject: string; body: string }>> & {
  late: string;
  due: string;
};

const words: Readonly<Record<Locale, Words>> = {
  ar: {
    ROUND_OPENED: {
      subject: 'تحيين مطلوب: {title}',
      body: 'فتحت كتابة اللجنة دورة تحيين جديدة لهذا الالتزام.',
    },
    REMINDER: { subject: 'تذكير بالتحيين: {title}', body: 'ما زال تحيين هذا الالتزام ينتظر إرساله.' },
    SENT: {
      subject: 'تقرير للمصادقة: {title}',
      body: 'أرسلت المؤسسة تقريرها عن هذا الالتزام، وهو ينتظر المصادقة.',
    },
    RETURNED: {
      subject: 'تقرير معاد للتكملة: {title}',
      body: 'أعادت كتابة اللجنة التقرير مع ملاحظات عند الخانات المعنية. ما كتبتموه محفوظ.',
    },
    VALIDATED: { subject: 'تمت المصادقة: {title}', body: 'صودق على التقرير وهو الآن منشور.' },
    due: 'آخر أجل: {day}.',
    late: 'انتهى الأجل يوم {day}.',
  },
  fr: {
    ROUND_OPENED: {
      subject: 'Mise à jour demandée : {title}',
      body: 'Le secrétariat a ouvert un nouveau tour de mise à jour pour cet engagement.',
    },
    REMINDER: {
      subject: 'Rappel de mise à jour : {title}',
      body: 'La mise à jour de cet engagement attend d’être envoyée.',
    },
    SENT: {
      subject: 'Rapport à valider : {title}',
      body: 'L’institution a envoyé son rapport sur cet engagement ; il attend la validation.',
    },
    RETURNED: {
      subject: 'Rapport à compléter : {title}',
      body: 'Le secrétariat a retourné le rapport avec des remarques sur les champs concernés. Votre saisie est conservée.',
    },
    VALIDATED: { subject: 'Rapport validé : {title}', body: 'Le rapport est validé et désormais public.' },
    due: 'Dernier jour : {day}.',
    late: 'Le délai est passé depuis le {day}.',
  },
  en: {
    ROUND_OPENED: {
      subject: 'Update asked for: {title}',
      body: 'The secretariat opened a new update round for this commitment.',
    },
    REMINDER: {
      subject: 'Reminder of an update: {title}',
      body: 'The update of this commitment waits to be sent.',
    },
    SENT: {
      subject: 'Report to validate: {title}',
      body: 'The institution sent its report on this commitment; it waits to be validated.',
    },
    RETURNED: {
      subject: 'Report to complete: {title}',
      body: 'The secretariat gave the report back with comments at the fields concerned. What you typed is kept.',
    },
    VALIDATED: { subject: 'Report validated: {title}', body: 'The report is validated and now public.' },
    due: 'Last day: {day}.',
    late: 'The last day was {day}.',
  },
};

const dayIn = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(intlTags[locale], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    numberingSystem: 'latn',
  }).format(new Date(`${day}T00:00:00Z`));

/** A mail as plain text: what it is about, by when, and the one link. */
export function cardMail(mail: CardMail, locale: Locale): { subject: string; body: string } {
  const { subject, body } = words[locale][mail.kind];
  const { due, late } = words[locale];
  const asked = mail.kind === 'ROUND_OPENED' || mail.kind === 'REMINDER' || mail.kind === 'RETURNED';
  const term = mail.reminder === 'LATE' ? late : due;
  const until = mail.dueOn !== null && asked ? [term.replace('{day}', dayIn(mail.dueOn, locale))] : [];
  return {
    subject: subject.replace('{title}', () => mail.title),
    body: [body, ...until, mail.link].join('\n\n'),
  };
}
