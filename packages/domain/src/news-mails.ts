import { pageOfRecord, type News, type NewsRecord } from './following.js';
import { textIn, type Locale, type LocalizedText } from './languages.js';
import type { MailWords } from './mail-words.js';
import { newsWords } from './news-words.js';

/** One record with what is new of it, as a mail tells it. */
export type NewsItem = {
  recordType: NewsRecord;
  reference: string;
  title: LocalizedText;
  news: readonly News[];
};

/** Each record by its title, what is new of it, and where to read it. `isolated` keeps a title's own direction. */
export const newsLines = (
  items: readonly NewsItem[],
  locale: Locale,
  origin: string,
  isolated: (text: string) => string,
): string =>
  items
    .map(({ recordType, reference, title, news }) =>
      [
        `${isolated(textIn(title, locale))} (${isolated(reference)})`,
        ...[...new Set(news)].map((one) => `- ${newsWords[one][locale]}`),
        `${origin}/${locale}/${pageOfRecord[recordType]}/${reference}`,
      ].join('\n'),
    )
    .join('\n\n');

const manage = {
  ar: 'ما تتابعونه، وكم مرة نراسلكم: {link}',
  fr: 'Ce que vous suivez, et à quel rythme : {link}',
  en: 'What you follow, and how often we write: {link}',
};
const end = {
  ar: 'لإيقاف هذه الرسائل:',
  fr: 'Pour ne plus recevoir ces messages :',
  en: 'To end these mails:',
};

/** To whoever follows something. The last line of each is the address that ends them, which the sender puts. */
export const newsMails = {
  CONFIRM_FOLLOW: {
    ar: {
      subject: 'أكدوا بريدكم لتبدأ المتابعة',
      body: [
        'طُلبت متابعة صفحة في بوابة الحكومة المنفتحة بهذا العنوان. تبدأ عندما تفتحون الرابط وتؤكدون، خلال سبعة أيام.',
        '{link}',
        'إذا لم تطلبوا ذلك فلا تفعلوا شيئا، أو افتحوا الرابط واختاروا «لم أطلب هذا» حتى لا نراسلكم بعد ذلك.',
      ],
    },
    fr: {
      subject: 'Confirmez votre adresse pour commencer à suivre',
      body: [
        'Le suivi d’une page du portail du gouvernement ouvert a été demandé avec cette adresse. Il commence lorsque vous ouvrez ce lien et confirmez, dans les sept jours.',
        '{link}',
        'Si vous n’avez rien demandé, ne faites rien, ou ouvrez ce lien et choisissez « Ce n’est pas moi » : nous ne vous écrirons plus.',
      ],
    },
    en: {
      subject: 'Confirm your address to begin following',
      body: [
        'Following a page of the open-government portal was asked for with this address. It begins when you open this link and confirm, within seven days.',
        '{link}',
        'If this was not you, do nothing, or open the link and choose “This was not me”: we write to you no more.',
      ],
    },
  },
  OWN_NEWS: {
    ar: {
      subject: 'جديد مقترحكم: {title}',
      body: ['جديد المقترح الذي قدمتموه:', '{items}', manage.ar, end.ar],
    },
    fr: {
      subject: 'Votre proposition avance : {title}',
      body: ['Du nouveau pour la proposition que vous avez déposée :', '{items}', manage.fr, end.fr],
    },
    en: {
      subject: 'News of your proposal: {title}',
      body: ['There is news of the proposal you made:', '{items}', manage.en, end.en],
    },
  },
  FOLLOW_NEWS: {
    ar: { subject: 'جديد ما تتابعونه: {title}', body: ['جديد ما تتابعونه:', '{items}', manage.ar, end.ar] },
    fr: {
      subject: 'Du nouveau : {title}',
      body: ['Du nouveau dans ce que vous suivez :', '{items}', manage.fr, end.fr],
    },
    en: {
      subject: 'News: {title}',
      body: ['There is news of what you follow:', '{items}', manage.en, end.en],
    },
  },
  FOLLOW_DAILY: {
    ar: { subject: 'جديد اليوم مما تتابعونه', body: ['ما جد منذ أمس:', '{items}', manage.ar, end.ar] },
    fr: {
      subject: 'Les nouvelles du jour de ce que vous suivez',
      body: ['Depuis hier :', '{items}', manage.fr, end.fr],
    },
    en: {
      subject: 'Today’s news of what you follow',
      body: ['Since yesterday:', '{items}', manage.en, end.en],
    },
  },
  FOLLOW_WEEKLY: {
    ar: {
      subject: 'جديد الأسبوع مما تتابعونه',
      body: ['ما جد خلال الأسبوع الماضي:', '{items}', manage.ar, end.ar],
    },
    fr: {
      subject: 'Les nouvelles de la semaine de ce que vous suivez',
      body: ['La semaine passée :', '{items}', manage.fr, end.fr],
    },
    en: {
      subject: 'This week’s news of what you follow',
      body: ['In the past week:', '{items}', manage.en, end.en],
    },
  },
  OBJECTION_REFUSED: {
    ar: {
      subject: 'جواب عن تعرضكم على معالجة معطياتكم',
      body: [
        'لم يقبل تعرضكم. السبب: {reason}',
        'ما نحتفظ به عنكم، وحقكم في اللجوء إلى اللجنة الوطنية:',
        '{link}',
      ],
    },
    fr: {
      subject: 'Réponse à votre opposition',
      body: [
        'Votre opposition n’a pas été acceptée. Motif : {reason}',
        'Ce que nous gardons de vous, et votre recours auprès de la CNDP :',
        '{link}',
      ],
    },
    en: {
      subject: 'An answer to your objection',
      body: [
        'Your objection was not accepted. Reason: {reason}',
        'What we hold of you, and how to turn to the CNDP:',
        '{link}',
      ],
    },
  },
  OBJECTION_UPHELD: {
    ar: {
      subject: 'قُبل تعرضكم على معالجة معطياتكم',
      body: [
        'توقفت المعالجة التي تعرضتم عليها، وحُذف ما كان محفوظا لأجلها.',
        'ما بقي محفوظا عنكم وسببه:',
        '{link}',
      ],
    },
    fr: {
      subject: 'Votre opposition est acceptée',
      body: [
        'Le traitement auquel vous vous opposiez a pris fin et ce qui était gardé pour lui est effacé.',
        'Ce qui reste gardé de vous, et pourquoi :',
        '{link}',
      ],
    },
    en: {
      subject: 'Your objection is accepted',
      body: [
        'The use you objected to has ended, and what was held for it is erased.',
        'What is still held of you, and why:',
        '{link}',
      ],
    },
  },
  DATA_REQUEST_REFUSED: {
    ar: {
      subject: 'جواب عن طلب حذف معطياتكم',
      body: ['تعذر حذف معطياتكم الآن. السبب: {reason}', 'ما نحتفظ به عنكم وسببه:', '{link}'],
    },
    fr: {
      subject: 'Réponse à votre demande d’effacement',
      body: [
        'Vos données ne peuvent pas être effacées pour l’instant. Motif : {reason}',
        'Ce que nous gardons de vous, et pourquoi :',
        '{link}',
      ],
    },
    en: {
      subject: 'An answer to your request to be erased',
      body: [
        'Your data cannot be erased for now. Reason: {reason}',
        'What we hold of you, and why:',
        '{link}',
      ],
    },
  },
} as const satisfies Record<string, MailWords>;
