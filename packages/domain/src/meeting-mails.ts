import type { MailWords } from './mail-words.js';

const ignore = {
  ar: 'إذا لم تكونوا أنتم من طلب ذلك فافتحوا الرابط نفسه واختاروا «لم أطلب هذا»: يُحذف ما كُتب ولا نراسل هذا العنوان بعد ذلك.',
  fr: 'Si vous n’avez rien demandé, ouvrez ce même lien et choisissez « Ce n’est pas moi » : ce qui a été écrit est effacé et nous n’écrivons plus à cette adresse.',
  en: 'If this was not you, open the same link and choose “This was not me”: what was written is deleted and we write to this address no more.',
};

const own = {
  ar: 'رمز دخولكم وإلغاء تسجيلكم في هذا الرابط:',
  fr: 'Votre code d’entrée, et l’annulation de votre inscription, par ce lien :',
  en: 'Your code for the door, and how to call off, by this link:',
};

/** To those who register for a meeting. */
export const meetingMails = {
  CONFIRM_REGISTRATION: {
    ar: {
      subject: 'أكدوا بريدكم ليُقبل تسجيلكم في اللقاء',
      body: [
        'طُلب التسجيل بهذا العنوان في لقاء تشاوري. يُحتسب عندما تفتحون الرابط وتؤكدون، خلال سبعة أيام وقبل إغلاق التسجيل.',
        '{link}',
        ignore.ar,
      ],
    },
    fr: {
      subject: 'Confirmez votre adresse pour vous inscrire à la rencontre',
      body: [
        'Une inscription à une rencontre consultative a été demandée avec cette adresse. Elle compte lorsque vous ouvrez ce lien et confirmez, dans les sept jours et avant la clôture des inscriptions.',
        '{link}',
        ignore.fr,
      ],
    },
    en: {
      subject: 'Confirm your address to register for the meeting',
      body: [
        'Somebody asked to register for a consultation meeting with this address. It counts once you open this link and confirm, within seven days and before registration closes.',
        '{link}',
        ignore.en,
      ],
    },
  },
  MEETING_ACCEPTED: {
    ar: {
      subject: 'لكم مقعد في اللقاء يوم {day}',
      body: [
        'قُبل تسجيلكم في اللقاء التشاوري يوم {day}، {hours}، {place}.',
        'رمز دخولكم: {code}',
        own.ar,
        '{link}',
      ],
    },
    fr: {
      subject: 'Vous avez une place à la rencontre du {day}',
      body: [
        'Votre inscription à la rencontre consultative du {day}, {hours}, {place}, est acceptée.',
        'Votre code d’entrée : {code}',
        own.fr,
        '{link}',
      ],
    },
    en: {
      subject: 'You have a seat at the meeting of {day}',
      body: [
        'Your registration for the consultation meeting of {day}, {hours}, {place}, is accepted.',
        'Your code for the door: {code}',
        own.en,
        '{link}',
      ],
    },
  },
  MEETING_WAITING: {
    ar: {
      subject: 'أنتم في لائحة انتظار اللقاء يوم {day}',
      body: ['لم يبق مقعد في اللقاء التشاوري يوم {day}. نراسلكم إن شغر مقعد.', own.ar, '{link}'],
    },
    fr: {
      subject: 'Vous êtes en liste d’attente pour la rencontre du {day}',
      body: [
        'Il ne reste pas de place à la rencontre consultative du {day}. Nous vous écrivons si une place se libère.',
        own.fr,
        '{link}',
      ],
    },
    en: {
      subject: 'You are on the waiting list for the meeting of {day}',
      body: [
        'No seat is left at the consultation meeting of {day}. We write to you when one becomes free.',
        own.en,
        '{link}',
      ],
    },
  },
  MEETING_REMINDER: {
    ar: {
      subject: 'تذكير: اللقاء يوم {day}',
      body: [
        'ننتظركم في اللقاء التشاوري يوم {day}، {hours}، {place}.',
        'رمز دخولكم: {code}',
        own.ar,
        '{link}',
      ],
    },
    fr: {
      subject: 'Rappel : la rencontre du {day}',
      body: [
        'Nous vous attendons à la rencontre consultative du {day}, {hours}, {place}.',
        'Votre code d’entrée : {code}',
        own.fr,
        '{link}',
      ],
    },
    en: {
      subject: 'Reminder: the meeting of {day}',
      body: [
        'We expect you at the consultation meeting of {day}, {hours}, {place}.',
        'Your code for the door: {code}',
        own.en,
        '{link}',
      ],
    },
  },
  MEETING_CANCELLED: {
    ar: {
      subject: 'ألغي اللقاء يوم {day}',
      body: ['ألغي اللقاء التشاوري الذي كان مقررا يوم {day}.', 'السبب: {reason}', '{link}'],
    },
    fr: {
      subject: 'La rencontre du {day} est annulée',
      body: ['La rencontre consultative prévue le {day} est annulée.', 'Motif : {reason}', '{link}'],
    },
    en: {
      subject: 'The meeting of {day} is called off',
      body: ['The consultation meeting planned for {day} is called off.', 'Reason: {reason}', '{link}'],
    },
  },
} as const satisfies Record<string, MailWords>;
