import type { Locale } from './languages.js';

/** What somebody without an account agrees to. Each is asked apart, none is ticked beforehand, and each can be taken back. */
export const consentPurposes = ['HANDLING', 'SHOW_NAME', 'BE_TOLD', 'STATISTICS'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export type Consent = {
  /** Of the text: a changed text is a new version, and who agreed to the former one agreed to that. */
  version: string;
  text: Readonly<Record<Locale, string>>;
};

/** The texts in force. */
export const consents: Readonly<Record<ConsentPurpose, Consent>> = {
  HANDLING: {
    version: '2026-11',
    text: {
      ar: 'أوافق على أن تعالج الكتابة عنواني وما كتبته لدراسته وإخباري بمآله، وفق القانون رقم 09.08.',
      fr: 'J’accepte que le secrétariat traite mon adresse et mon texte pour l’examiner et m’informer de la suite donnée, selon la loi n° 09-08.',
      en: 'I agree that the secretariat handles my address and what I wrote, to study it and tell me what becomes of it, under law 09-08.',
    },
  },
  SHOW_NAME: {
    version: '2026-11',
    text: {
      ar: 'أوافق على نشر اسمي مع ما كتبته. يمكنني التراجع عن ذلك في أي وقت.',
      fr: 'J’accepte que mon nom soit publié avec mon texte. Je peux changer d’avis à tout moment.',
      en: 'I agree that my name is published with what I wrote. I can change my mind at any time.',
    },
  },
  BE_TOLD: {
    version: '2026-11',
    text: {
      ar: 'أوافق على أن أتلقى رسائل عما أتابعه. كل رسالة تتضمن رابطا لإيقافها.',
      fr: 'J’accepte de recevoir des messages sur ce que je suis. Chaque message contient un lien pour les arrêter.',
      en: 'I agree to be mailed about what I follow. Every mail has a link that ends them.',
    },
  },
  STATISTICS: {
    version: '2026-11',
    text: {
      ar: 'أوافق على استعمال أجوبتي الاختيارية (الجهة والفئة العمرية والجنس والاحتياجات) في أرقام إجمالية لا تدل على أحد.',
      fr: 'J’accepte que mes réponses facultatives (région, tranche d’âge, genre, besoins) servent à des chiffres globaux qui ne désignent personne.',
      en: 'I agree that my voluntary answers (region, age band, gender, needs) serve overall figures that point to nobody.',
    },
  },
};
