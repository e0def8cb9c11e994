import { ignore } from './citizen-mails.js';
import type { MailWords } from './mail-words.js';

const own = {
  ar: 'لقراءة ترشيحكم أو سحبه قبل يوم {closesOn}:',
  fr: 'Pour relire votre candidature, ou la retirer jusqu’au {closesOn} :',
  en: 'To read your candidacy, or withdraw it until {closesOn}:',
};

/** What everybody who was scored is told: the marks are theirs alone. */
const marks = {
  ar: 'نقطتكم: {mark} من 100 (المرتبة {rank}). حسب المعايير: {marks}.',
  fr: 'Votre note : {mark} sur 100 (rang {rank}). Par critère : {marks}.',
  en: 'Your mark: {mark} of 100 (rank {rank}). By criterion: {marks}.',
};

const contact = {
  ar: 'لكل استفسار راسلوا كتابة لجنة الإشراف: {contact}. النتائج والمعايير منشورة، وترشيحكم في هذا الرابط:',
  fr: 'Pour toute question, écrivez au secrétariat du comité de pilotage : {contact}. Les résultats et les critères sont publiés ; votre candidature est à ce lien :',
  en: 'For any question, write to the secretariat of the oversight committee: {contact}. Results and criteria are published; your candidacy is at this link:',
};

/** To those who stand for a seat of the oversight committee. */
export const candidacyMails = {
  CONFIRM_CANDIDACY: {
    ar: {
      subject: 'أكدوا بريدكم ليُستلم ترشيحكم',
      body: [
        'كُتب بهذا العنوان ترشيح لعضوية لجنة الإشراف. يُستلم عندما تفتحون الرابط وتؤكدون، خلال سبعة أيام وقبل إغلاق باب الترشيح.',
        '{link}',
        ignore.ar,
      ],
    },
    fr: {
      subject: 'Confirmez votre adresse pour que votre candidature soit reçue',
      body: [
        'Une candidature au comité de pilotage a été écrite avec cette adresse. Elle est reçue lorsque vous ouvrez ce lien et confirmez, dans les sept jours et avant la clôture de l’appel.',
        '{link}',
        ignore.fr,
      ],
    },
    en: {
      subject: 'Confirm your address so that your candidacy is received',
      body: [
        'A candidacy for the oversight committee was written with this address. It is received once you open this link and confirm, within seven days and before the call closes.',
        '{link}',
        ignore.en,
      ],
    },
  },
  CANDIDACY_RECEIVED: {
    ar: {
      subject: 'استُلم ترشيحكم: {call}',
      body: ['استُلم ترشيحكم في إطار: {call}.', own.ar, '{link}'],
    },
    fr: {
      subject: 'Votre candidature est reçue : {call}',
      body: ['Votre candidature est reçue. Appel : {call}.', own.fr, '{link}'],
    },
    en: {
      subject: 'Your candidacy is received: {call}',
      body: ['Your candidacy is received. Call: {call}.', own.en, '{link}'],
    },
  },
  CANDIDACY_NOMINATED: {
    ar: {
      subject: 'سُجل ترشيحكم: {call}',
      body: [
        'سجلت كتابة لجنة الإشراف ترشيحا باسمكم وبهذا العنوان في إطار: {call}. ما يُحتفظ به عنكم وكيف تعترضون عليه مبين في صفحة المعطيات الشخصية.',
        own.ar,
        '{link}',
      ],
    },
    fr: {
      subject: 'Votre candidature est enregistrée : {call}',
      body: [
        'Le secrétariat du comité de pilotage a enregistré une candidature à votre nom, avec cette adresse. Appel : {call}. La page des données personnelles dit ce qui est conservé de vous et comment vous y opposer.',
        own.fr,
        '{link}',
      ],
    },
    en: {
      subject: 'Your candidacy is registered: {call}',
      body: [
        'The secretariat of the oversight committee registered a candidacy in your name with this address. Call: {call}. The page on personal data says what is held of you and how to object to it.',
        own.en,
        '{link}',
      ],
    },
  },
  CANDIDACY_ELIGIBLE: {
    ar: {
      subject: 'ترشيحكم مقبول شكلا: {call}',
      body: [
        'استوفى ترشيحكم شروط الدعوة «{call}»، ويُنقّط الآن وفق المعايير المنشورة. نخبركم بالنتيجة.',
        '{link}',
      ],
    },
    fr: {
      subject: 'Votre candidature est recevable : {call}',
      body: [
        'Votre candidature remplit les conditions de l’appel « {call} ». Elle est notée selon les critères publiés ; nous vous dirons le résultat.',
        '{link}',
      ],
    },
    en: {
      subject: 'Your candidacy is eligible: {call}',
      body: [
        'Your candidacy meets the conditions of the call “{call}”. It is scored by the published criteria; we tell you the result.',
        '{link}',
      ],
    },
  },
  CANDIDACY_INELIGIBLE: {
    ar: {
      subject: 'ترشيحكم غير مستوف لشروط الدعوة: {call}',
      body: ['لم يستوف ترشيحكم شروط الدعوة «{call}». السبب: {ground}. {reason}', contact.ar, '{link}'],
    },
    fr: {
      subject: 'Votre candidature ne remplit pas les conditions : {call}',
      body: [
        'Votre candidature ne remplit pas les conditions de l’appel « {call} ». Motif : {ground}. {reason}',
        contact.fr,
        '{link}',
      ],
    },
    en: {
      subject: 'Your candidacy does not meet the conditions: {call}',
      body: [
        'Your candidacy does not meet the conditions of the call “{call}”. Reason: {ground}. {reason}',
        contact.en,
        '{link}',
      ],
    },
  },
  CANDIDACY_RETAINED: {
    ar: {
      subject: 'ترشيحكم مقبول: {call}',
      body: [
        'قُبل ترشيحكم في إطار «{call}». {ground}. تتصل بكم كتابة اللجنة لفتح حسابكم وتسليم المقعد.',
        marks.ar,
        contact.ar,
        '{link}',
      ],
    },
    fr: {
      subject: 'Votre candidature est retenue : {call}',
      body: [
        'Votre candidature est retenue. Appel : {call}. {ground}. Le secrétariat vous écrira pour ouvrir votre compte et vous confier le siège.',
        marks.fr,
        contact.fr,
        '{link}',
      ],
    },
    en: {
      subject: 'Your candidacy is retained: {call}',
      body: [
        'Your candidacy is retained. Call: {call}. {ground}. The secretariat will write to you to open your account and give you the seat.',
        marks.en,
        contact.en,
        '{link}',
      ],
    },
  },
  CANDIDACY_RESERVE: {
    ar: {
      subject: 'ترشيحكم في لائحة الاحتياط: {call}',
      body: ['أُدرج ترشيحكم في لائحة الاحتياط في إطار «{call}». {ground}.', marks.ar, contact.ar, '{link}'],
    },
    fr: {
      subject: 'Votre candidature est en réserve : {call}',
      body: [
        'Votre candidature est inscrite sur la liste de réserve. Appel : {call}. {ground}.',
        marks.fr,
        contact.fr,
        '{link}',
      ],
    },
    en: {
      subject: 'Your candidacy is in reserve: {call}',
      body: [
        'Your candidacy is on the reserve list. Call: {call}. {ground}.',
        marks.en,
        contact.en,
        '{link}',
      ],
    },
  },
  CANDIDACY_NOT_RETAINED: {
    ar: {
      subject: 'لم يُقبل ترشيحكم: {call}',
      body: [
        'لم يُقبل ترشيحكم في إطار «{call}». {ground}. لا يُنشر اسمكم ولا نقطتكم.',
        marks.ar,
        contact.ar,
        '{link}',
      ],
    },
    fr: {
      subject: 'Votre candidature n’est pas retenue : {call}',
      body: [
        'Votre candidature n’est pas retenue. Appel : {call}. {ground}. Ni votre nom ni votre note ne sont publiés.',
        marks.fr,
        contact.fr,
        '{link}',
      ],
    },
    en: {
      subject: 'Your candidacy is not retained: {call}',
      body: [
        'Your candidacy is not retained. Call: {call}. {ground}. Neither your name nor your mark is published.',
        marks.en,
        contact.en,
        '{link}',
      ],
    },
  },
  CALL_CANCELLED: {
    ar: {
      subject: 'ألغيت الدعوة إلى الترشيح: {call}',
      body: ['ألغيت الدعوة إلى تقديم الترشيحات «{call}». السبب: {reason}', '{link}'],
    },
    fr: {
      subject: 'L’appel à candidatures est annulé : {call}',
      body: ['L’appel à candidatures « {call} » est annulé. Motif : {reason}', '{link}'],
    },
    en: {
      subject: 'The call for candidates is called off: {call}',
      body: ['The call for candidates “{call}” is called off. Reason: {reason}', '{link}'],
    },
  },
} as const satisfies Record<string, MailWords>;
