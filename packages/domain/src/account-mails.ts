import type { MailWords } from './mail-words.js';

const notYou = {
  ar: 'إذا لم تقوموا بذلك فاطلبوا فورا كلمة مرور جديدة من صفحة الدخول، وأخبروا إدارة المنصة.',
  fr: 'Si ce n’est pas vous, demandez tout de suite un nouveau mot de passe sur la page de connexion et prévenez l’administration de la plateforme.',
  en: 'If this was not you, ask for a new password on the sign-in page at once, and tell the administrators of the platform.',
};

/** To people who sign in to the console, about their own account. None names who asked, or from where. */
export const accountMails = {
  INVITATION: {
    ar: {
      subject: 'حسابكم في منصة التزام',
      body: [
        'فُتح لكم حساب في منصة التزام بهذا العنوان. اختاروا كلمة المرور بفتح الرابط خلال سبعة أيام. يصلح الرابط مرة واحدة.',
        '{link}',
        'إذا لم تكونوا تنتظرون هذه الدعوة فأهملوا الرسالة: لا يُفتح الحساب دون هذا الرابط.',
      ],
    },
    fr: {
      subject: 'Votre compte sur Iltizam',
      body: [
        'Un compte est ouvert pour vous sur Iltizam avec cette adresse. Choisissez votre mot de passe en ouvrant ce lien dans les sept jours. Il ne sert qu’une fois.',
        '{link}',
        'Si vous n’attendiez pas cette invitation, ignorez ce message : sans ce lien, le compte reste fermé.',
      ],
    },
    en: {
      subject: 'Your account on Iltizam',
      body: [
        'An account is open for you on Iltizam with this address. Choose your password by opening this link within seven days. It works once.',
        '{link}',
        'If you did not expect this invitation, ignore this message: without the link the account stays shut.',
      ],
    },
  },
  RESET: {
    ar: {
      subject: 'كلمة مرور جديدة لحسابكم',
      body: [
        'طُلبت كلمة مرور جديدة لحسابكم. اختاروها بفتح الرابط خلال خمس عشرة دقيقة. يصلح الرابط مرة واحدة.',
        '{link}',
        'إذا لم تطلبوا ذلك فأهملوا الرسالة: تبقى كلمة المرور كما هي.',
      ],
    },
    fr: {
      subject: 'Un nouveau mot de passe pour votre compte',
      body: [
        'Un nouveau mot de passe a été demandé pour votre compte. Choisissez-le en ouvrant ce lien dans les quinze minutes. Il ne sert qu’une fois.',
        '{link}',
        'Si vous n’avez rien demandé, ignorez ce message : le mot de passe reste le même.',
      ],
    },
    en: {
      subject: 'A new password for your account',
      body: [
        'A new password was asked for, for your account. Choose it by opening this link within fifteen minutes. It works once.',
        '{link}',
        'If you did not ask, ignore this message: the password stays as it is.',
      ],
    },
  },
  PASSWORD_CHANGED: {
    ar: {
      subject: 'تغيرت كلمة مرور حسابكم',
      body: ['تغيرت كلمة مرور حسابكم، وأُنهيت جلساته الأخرى.', notYou.ar, '{link}'],
    },
    fr: {
      subject: 'Le mot de passe de votre compte a changé',
      body: [
        'Le mot de passe de votre compte a changé ; ses autres sessions sont fermées.',
        notYou.fr,
        '{link}',
      ],
    },
    en: {
      subject: 'The password of your account was changed',
      body: ['The password of your account was changed; its other sessions have ended.', notYou.en, '{link}'],
    },
  },
  SECOND_FACTOR_CHANGED: {
    ar: {
      subject: 'تغيرت طريقة التحقق الثانية لحسابكم',
      body: ['أضيفت إلى حسابكم طريقة تحقق ثانية أو حُذفت منه، وأُنهيت جلساته الأخرى.', notYou.ar, '{link}'],
    },
    fr: {
      subject: 'La seconde vérification de votre compte a changé',
      body: [
        'Une seconde vérification a été ajoutée à votre compte ou retirée ; ses autres sessions sont fermées.',
        notYou.fr,
        '{link}',
      ],
    },
    en: {
      subject: 'The second check of your account was changed',
      body: [
        'A second check was added to your account or removed from it; its other sessions have ended.',
        notYou.en,
        '{link}',
      ],
    },
  },
  PROVIDER_LINKED: {
    ar: {
      subject: 'رُبط حسابكم بجهة تحقق من الهوية',
      body: ['أصبح الدخول إلى حسابكم ممكنا عبر جهة خارجية للتحقق من الهوية.', notYou.ar, '{link}'],
    },
    fr: {
      subject: 'Votre compte est lié à un fournisseur d’identité',
      body: ['Votre compte peut désormais être ouvert par un fournisseur d’identité.', notYou.fr, '{link}'],
    },
    en: {
      subject: 'Your account was linked to an identity provider',
      body: ['Your account can now be opened through an identity provider.', notYou.en, '{link}'],
    },
  },
} as const satisfies Record<string, MailWords>;
