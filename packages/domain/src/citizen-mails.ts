import type { MailWords } from './mail-words.js';

/** What whoever did not ask for a mail can do. */
export const ignore = {
  ar: 'إذا لم تكونوا أنتم من طلب ذلك فافتحوا الرابط نفسه واختاروا «لم أطلب هذا»: يُحذف ما كُتب ولا نراسل هذا العنوان بعد ذلك.',
  fr: 'Si vous n’avez rien demandé, ouvrez ce même lien et choisissez « Ce n’est pas moi » : ce qui a été écrit est effacé et nous n’écrivons plus à cette adresse.',
  en: 'If this was not you, open the same link and choose “This was not me”: what was written is deleted and we write to this address no more.',
};

/** To people without an account. A mail that asks to confirm carries no word of whoever filled in the form. */
export const citizenMails = {
  CONFIRM_ENTER: {
    ar: {
      subject: 'رابط الدخول إلى مقترحاتكم',
      body: ['افتحوا الرابط لتروا مقترحاتكم وتتابعوها. يصلح أربعة عشر يوما.', '{link}', ignore.ar],
    },
    fr: {
      subject: 'Votre lien vers vos propositions',
      body: [
        'Ouvrez ce lien pour voir vos propositions et les suivre. Il est valable quatorze jours.',
        '{link}',
        ignore.fr,
      ],
    },
    en: {
      subject: 'Your link to your proposals',
      body: [
        'Open this link to see your proposals and follow them. It is good for fourteen days.',
        '{link}',
        ignore.en,
      ],
    },
  },
  CONFIRM_PROPOSAL: {
    ar: {
      subject: 'أكدوا بريدكم ليُستلم مقترحكم',
      body: [
        'كُتب مقترح في بوابة الحكومة المنفتحة بهذا العنوان. يُستلم عندما تفتحون الرابط وتؤكدون، خلال سبعة أيام.',
        '{link}',
        ignore.ar,
      ],
    },
    fr: {
      subject: 'Confirmez votre adresse pour que votre proposition soit reçue',
      body: [
        'Une proposition a été écrite sur le portail du gouvernement ouvert avec cette adresse. Elle est reçue lorsque vous ouvrez ce lien et confirmez, dans les sept jours.',
        '{link}',
        ignore.fr,
      ],
    },
    en: {
      subject: 'Confirm your address so that your proposal is received',
      body: [
        'A proposal was written on the open-government portal with this address. It is received once you open this link and confirm, within seven days.',
        '{link}',
        ignore.en,
      ],
    },
  },
  CONFIRM_COMMENT: {
    ar: {
      subject: 'أكدوا بريدكم ليُنشر تعليقكم',
      body: [
        'كُتب تعليق في بوابة الحكومة المنفتحة بهذا العنوان. يُرسل عندما تفتحون الرابط وتؤكدون، خلال سبعة أيام.',
        '{link}',
        ignore.ar,
      ],
    },
    fr: {
      subject: 'Confirmez votre adresse pour envoyer votre commentaire',
      body: [
        'Un commentaire a été écrit sur le portail du gouvernement ouvert avec cette adresse. Il est envoyé lorsque vous ouvrez ce lien et confirmez, dans les sept jours.',
        '{link}',
        ignore.fr,
      ],
    },
    en: {
      subject: 'Confirm your address to send your comment',
      body: [
        'A comment was written on the open-government portal with this address. It is sent once you open this link and confirm, within seven days.',
        '{link}',
        ignore.en,
      ],
    },
  },
  CONFIRM_SUPPORT: {
    ar: {
      subject: 'أكدوا بريدكم ليُحتسب دعمكم',
      body: [
        'طُلب دعم مقترح في بوابة الحكومة المنفتحة بهذا العنوان. يُحتسب مرة واحدة عندما تفتحون الرابط وتؤكدون، خلال سبعة أيام.',
        '{link}',
        ignore.ar,
      ],
    },
    fr: {
      subject: 'Confirmez votre adresse pour que votre soutien compte',
      body: [
        'Un soutien à une proposition a été demandé sur le portail du gouvernement ouvert avec cette adresse. Il compte une fois, lorsque vous ouvrez ce lien et confirmez, dans les sept jours.',
        '{link}',
        ignore.fr,
      ],
    },
    en: {
      subject: 'Confirm your address so that your support counts',
      body: [
        'Support for a proposal was asked for on the open-government portal with this address. It counts once, when you open this link and confirm, within seven days.',
        '{link}',
        ignore.en,
      ],
    },
  },
  PROPOSAL_RECEIVED: {
    ar: {
      subject: 'استُلم مقترحكم {reference}',
      body: [
        'استُلم مقترحكم وسُجل تحت المرجع {reference}. يظهر للعموم بعد الإشراف على المحتوى، ثم تدرسه لجنة الإشراف.',
        'لمتابعته أو تعديله أو سحبه:',
        '{link}',
      ],
    },
    fr: {
      subject: 'Votre proposition {reference} est reçue',
      body: [
        'Votre proposition est reçue et enregistrée sous la référence {reference}. Elle paraît après modération, puis le comité de pilotage l’examine.',
        'Pour la suivre, la modifier ou la retirer :',
        '{link}',
      ],
    },
    en: {
      subject: 'Your proposal {reference} is received',
      body: [
        'Your proposal is received and registered under the reference {reference}. It appears after moderation; then the oversight committee examines it.',
        'To follow, edit or withdraw it:',
        '{link}',
      ],
    },
  },
  PROPOSAL_FILE_QUARANTINED: {
    ar: {
      subject: 'ملف مقترحكم لن يُنشر: عُثر فيه على فيروس ({reference})',
      body: [
        'عثر برنامج مكافحة الفيروسات على {virus} في ملف أرفقتموه بالمقترح {reference}. لن يُنشر الملف ولا يمكن لأحد تنزيله (الرمز: VIRUS). أما مقترحكم فمحفوظ ويتابع مساره.',
        'افحصوا الجهاز الذي أُرسل منه الملف. ويمكنكم متابعة مقترحكم من هذا الرابط.',
        '{link}',
      ],
    },
    fr: {
      subject: 'Un fichier de votre proposition n’est pas publié : il contient un virus ({reference})',
      body: [
        'L’antivirus a trouvé {virus} dans un fichier joint à votre proposition {reference}. Ce fichier n’est pas publié et personne ne peut le télécharger (code : VIRUS). Votre proposition est conservée et suit son cours.',
        'Faites contrôler l’appareil d’où vient le fichier. Ce lien mène à vos propositions.',
        '{link}',
      ],
    },
    en: {
      subject: 'A file of your proposal is not published: it holds a virus ({reference})',
      body: [
        'The virus scanner found {virus} in a file that goes with your proposal {reference}. The file is not published and nobody can download it (code: VIRUS). Your proposal is kept and goes its way.',
        'Have the device the file came from checked. This link leads to your proposals.',
        '{link}',
      ],
    },
  },
  PROPOSAL_QUESTION: {
    ar: {
      subject: 'سؤال من اللجنة حول مقترحكم {reference}',
      body: [
        'تطرح لجنة الإشراف سؤالا حول مقترحكم {reference}. دراسته متوقفة في انتظار جوابكم.',
        'لقراءة السؤال والإجابة عنه:',
        '{link}',
      ],
    },
    fr: {
      subject: 'Une question du comité sur votre proposition {reference}',
      body: [
        'Le comité de pilotage vous pose une question sur votre proposition {reference}. Son examen attend votre réponse.',
        'Pour lire la question et y répondre :',
        '{link}',
      ],
    },
    en: {
      subject: 'The committee has a question on your proposal {reference}',
      body: [
        'The oversight committee asks you a question about your proposal {reference}. Its examination waits for your answer.',
        'To read the question and answer it:',
        '{link}',
      ],
    },
  },
  REMOVED: {
    ar: {
      subject: 'لم يُنشر ما كتبتموه: {reference}',
      body: [
        'قرر الإشراف على المحتوى عدم نشر ما كتبتموه حول {reference}. السبب: {reason}',
        'يمكنكم طلب إعادة النظر مرة واحدة:',
        '{link}',
      ],
    },
    fr: {
      subject: 'Votre texte n’est pas publié : {reference}',
      body: [
        'La modération a décidé de ne pas publier votre texte ({reference}). Motif : {reason}',
        'Vous pouvez demander une fois un nouvel examen :',
        '{link}',
      ],
    },
    en: {
      subject: 'What you wrote is not published: {reference}',
      body: [
        'Moderation decided not to publish what you wrote ({reference}). Reason: {reason}',
        'You can ask once for it to be looked at again:',
        '{link}',
      ],
    },
  },
} as const satisfies Record<string, MailWords>;
