import type { MailWords } from './mail-words.js';

/** To people who sign in to the console. */
export const staffMails = {
  FILE_QUARANTINED: {
    ar: {
      subject: 'ملف معزول: عُثر فيه على فيروس ({reference})',
      body: [
        'عثر برنامج مكافحة الفيروسات على {virus} في ملف أُرفق بـ{reference}. عُزل الملف (الرمز: VIRUS)، فلا يُنشر ولا يمكن لأحد تنزيله.',
        'على من أرسله أن يفحص حاسوبه ثم يرسل نسخة سليمة. وإذا كان الإنذار خاطئا فالملف محفوظ لدى مدير النظام ثلاثين يوما.',
        '{link}',
      ],
    },
    fr: {
      subject: 'Fichier mis en quarantaine : un virus y a été trouvé ({reference})',
      body: [
        'L’antivirus a trouvé {virus} dans un fichier joint à {reference}. Le fichier est mis en quarantaine (code : VIRUS) : il n’est pas publié et personne ne peut le télécharger.',
        'Qui l’a envoyé doit faire contrôler son ordinateur, puis envoyer une version saine. Si l’alerte est fausse, l’exploitant du système garde le fichier trente jours.',
        '{link}',
      ],
    },
    en: {
      subject: 'File in quarantine: a virus was found in it ({reference})',
      body: [
        'The virus scanner found {virus} in a file of {reference}. The file lies in quarantine (code: VIRUS): it is not published and nobody can download it.',
        'Whoever sent it should have their computer checked, then send a clean version. Should the alarm be false, the operator of the system has the file for thirty days.',
        '{link}',
      ],
    },
  },
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
