import { ignore } from './citizen-mails.js';
import type { MailWords } from './mail-words.js';

/** Of comments in a public consultation: to their authors, and to officers who answer them. */
export const consultationMails = {
  CONFIRM_CONSULTATION_COMMENT: {
    ar: {
      subject: 'أكدوا بريدكم ليُستلم تعليقكم',
      body: [
        'كُتب تعليق على أحد الالتزامات في التشاور العمومي بهذا العنوان. يُستلم عندما تفتحون الرابط وتؤكدون، خلال سبعة أيام وقبل انتهاء التشاور.',
        '{link}',
        ignore.ar,
      ],
    },
    fr: {
      subject: 'Confirmez votre adresse pour que votre commentaire soit reçu',
      body: [
        'Un commentaire sur un engagement en consultation publique a été écrit avec cette adresse. Il est reçu lorsque vous ouvrez ce lien et confirmez, dans les sept jours et avant la fin de la consultation.',
        '{link}',
        ignore.fr,
      ],
    },
    en: {
      subject: 'Confirm your address so that your comment is received',
      body: [
        'A comment on a commitment in public consultation was written with this address. It is received once you open this link and confirm, within seven days and before the consultation ends.',
        '{link}',
        ignore.en,
      ],
    },
  },
  CONSULTATION_COMMENT_ACCEPTED: {
    ar: {
      subject: 'نُشر تعليقكم {reference}',
      body: [
        'نُشر تعليقكم على الالتزام «{title}» وأحيل على المؤسسة المسؤولة لتجيب عنه. نخبركم بجوابها.',
        '{link}',
      ],
    },
    fr: {
      subject: 'Votre commentaire {reference} est publié',
      body: [
        'Votre commentaire sur l’engagement « {title} » est publié et transmis à l’institution responsable, qui y répondra. Nous vous ferons part de sa réponse.',
        '{link}',
      ],
    },
    en: {
      subject: 'Your comment {reference} is published',
      body: [
        'Your comment on the commitment “{title}” is published and put before the institution responsible, which will answer it. We will tell you its answer.',
        '{link}',
      ],
    },
  },
  CONSULTATION_COMMENT_REFUSED: {
    ar: {
      subject: 'تعليقكم {reference} لم يُنشر',
      body: [
        'لم يُنشر تعليقكم على الالتزام «{title}». السبب: {reason}',
        'يمكنكم كتابة تعليق آخر ما دام التشاور مفتوحا، وطلب إعادة النظر مرة واحدة:',
        '{link}',
      ],
    },
    fr: {
      subject: 'Votre commentaire {reference} n’est pas publié',
      body: [
        'Votre commentaire sur l’engagement « {title} » n’est pas publié. Motif : {reason}',
        'Vous pouvez en écrire un autre tant que la consultation est ouverte, et demander une fois un nouvel examen :',
        '{link}',
      ],
    },
    en: {
      subject: 'Your comment {reference} is not published',
      body: [
        'Your comment on the commitment “{title}” is not published. The reason: {reason}',
        'You can write another one while the consultation is open, and ask once for this one to be looked at again:',
        '{link}',
      ],
    },
  },
  CONSULTATION_COMMENT_ANSWERED: {
    ar: {
      subject: 'أجابت المؤسسة عن تعليقكم {reference}',
      body: ['أجابت المؤسسة المسؤولة عن الالتزام «{title}» عن تعليقكم: {reason}', '{link}'],
    },
    fr: {
      subject: 'L’institution a répondu à votre commentaire {reference}',
      body: [
        'L’institution responsable de l’engagement « {title} » répond à votre commentaire : {reason}',
        '{link}',
      ],
    },
    en: {
      subject: 'The institution has answered your comment {reference}',
      body: [
        'The institution responsible for the commitment “{title}” answers your comment: {reason}',
        '{link}',
      ],
    },
  },
  CONSULTATION_COMMENT_TO_ANSWER: {
    ar: {
      subject: 'تعليق ينتظر جواب مؤسستكم: {reference}',
      body: [
        'في التشاور العمومي تعليق {reference} على الالتزام «{title}» ينتظر جواب مؤسستكم، ولا تُعتمد البطاقة قبله.',
        '{link}',
      ],
    },
    fr: {
      subject: 'Un commentaire attend la réponse de votre institution : {reference}',
      body: [
        'Le commentaire {reference} sur l’engagement « {title} », en consultation publique, attend la réponse de votre institution ; la fiche n’est pas adoptée avant.',
        '{link}',
      ],
    },
    en: {
      subject: 'A comment waits for your institution’s answer: {reference}',
      body: [
        'The comment {reference} on the commitment “{title}”, in public consultation, waits for your institution’s answer; the card is not adopted before.',
        '{link}',
      ],
    },
  },
} as const satisfies Record<string, MailWords>;
