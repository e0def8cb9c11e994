import type { Locale } from './languages.js';

/** What somebody without an account agrees to. Each is asked apart, none is ticked beforehand, and each can be taken back. */
export const consentPurposes = [
  'HANDLING',
  'SHOW_NAME',
  'BE_TOLD',
  'STATISTICS',
  'CANDIDACY',
  'CANDIDATE_NAME',
] as const;
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
  CANDIDACY: {
    version: '2026-11',
    text: {
      ar: 'أوافق على أن تطلع الكتابة وأعضاء لجنة الإشراف على ترشيحي لدراسته وتنقيطه، وأن أُخبَر بنتيجته، وفق القانون رقم 09.08.',
      fr: 'J’accepte que le secrétariat et les membres du comité de pilotage lisent ma candidature, pour l’examiner et la noter, et m’en disent le résultat, selon la loi n° 09-08.',
      en: 'I agree that the secretariat and the members of the oversight committee read my candidacy, to examine and score it, and tell me its result, under law 09-08.',
    },
  },
  CANDIDATE_NAME: {
    version: '2026-11',
    text: {
      ar: 'أوافق على نشر اسم الجمعية (أو اسمي إذا ترشحت بصفتي الشخصية) في النتائج إذا كان الترشيح من بين المقبولين أو في لائحة الاحتياط. لا يُنشر أي اسم آخر.',
      fr: 'J’accepte que le nom de l’association (ou le mien, si je me présente en mon nom) soit publié avec les résultats si la candidature est retenue ou en réserve. Aucun autre nom n’est publié.',
      en: 'I agree that the name of the association (or mine, if I stand for myself) is published with the results if the candidacy is retained or in reserve. No other name is published.',
    },
  },
};

/** What is asked with a proposal, and what with a candidacy; the first of each is needed. */
export const proposalConsents = [
  'HANDLING',
  'SHOW_NAME',
  'BE_TOLD',
] as const satisfies readonly ConsentPurpose[];
export const candidacyConsents = ['CANDIDACY', 'CANDIDATE_NAME'] as const satisfies readonly ConsentPurpose[];
