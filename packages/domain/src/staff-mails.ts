import type { MailWords } from './mail-words.js';

/** To people who sign in to the console. */
export const staffMails = {
  ASSIGNMENT_REMINDER: {
    ar: {
      subject: 'مقترح ينتظر جواب مؤسستكم: {reference}',
      body: ['المقترح {reference} محال على مؤسستكم ولم يُجَب عنه بعد. آخر أجل: {dueOn}.', '{link}'],
    },
    fr: {
      subject: 'Une proposition attend la réponse de votre institution : {reference}',
      body: [
        'La proposition {reference} est affectée à votre institution et n’a pas encore de réponse. Dernier jour : {dueOn}.',
        '{link}',
      ],
    },
    en: {
      subject: 'A proposal waits for your institution’s answer: {reference}',
      body: [
        'The proposal {reference} is assigned to your institution and has no answer yet. Last day: {dueOn}.',
        '{link}',
      ],
    },
  },
  PERSONAL_READS: {
    ar: {
      subject: 'اطلاع واسع على معطيات شخصية',
      body: ['اطلع {name} خلال ساعة على معطيات {people} من الأشخاص. يبين سجل التتبع أيها ولأي سبب.', '{link}'],
    },
    fr: {
      subject: 'Nombreuses consultations de données personnelles',
      body: [
        '{name} a consulté en une heure les données de {people} personnes. Le journal d’audit dit lesquelles et pour quel motif.',
        '{link}',
      ],
    },
    en: {
      subject: 'Personal data read in bulk',
      body: [
        '{name} read data of {people} people within an hour. The audit log says which, and for what reason.',
        '{link}',
      ],
    },
  },
  MENTION: {
    ar: {
      subject: 'ذُكر اسمك في ملاحظة: {reference}',
      body: ['ذكرك زميل في ملاحظة حول المقترح {reference}.', '{link}'],
    },
    fr: {
      subject: 'Vous êtes cité dans une note : {reference}',
      body: ['Un collègue vous cite dans une note sur la proposition {reference}.', '{link}'],
    },
    en: {
      subject: 'You are named in a note: {reference}',
      body: ['A colleague names you in a note on the proposal {reference}.', '{link}'],
    },
  },
} as const satisfies Record<string, MailWords>;
