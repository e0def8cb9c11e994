import type { Phrase } from './phrase.js';

/** Proposals that should make a screener look twice, one list for each rule of the hints. */
export const tooShort: readonly Phrase[] = [
  ['الشفافية', 'La transparence'],
  ['محاربة الفساد', 'Lutter contre la corruption'],
  ['نريد إدارة أفضل', 'Une meilleure administration'],
  ['رقمنة كل شيء', 'Tout numériser'],
];

/** The number is one that is given to nobody; the address is of a domain no mail can reach. */
export const personalData: readonly Phrase[] = [
  ['للتواصل معي: 06 00 00 00 00', 'Pour me joindre : 06 00 00 00 00'],
  ['رقم هاتفي ٠٦٠٠٠٠٠٠٠٠', 'Mon numéro : +212 600 000 000'],
  ['راسلوني على citoyen@demo.iltizam.test', 'Écrivez-moi à citoyen@demo.iltizam.test'],
];

export const complaints: readonly (readonly [title: Phrase, body: Phrase])[] = [
  [
    ['تأخر تسليم شهادة السكنى', 'Retard d’un certificat de résidence'],
    [
      'أشتكي من الموظف المكلف بالشباك الذي رفض تسليمي شهادة السكنى وتأخر ملفي عدة أشهر',
      'Je porte plainte contre l’agent du guichet qui refuse de me remettre mon certificat et bloque mon dossier depuis des mois',
    ],
  ],
  [
    ['سوء معاملة في مصلحة عمومية', 'Mauvais accueil dans un service public'],
    [
      'شكاية ضد رئيس المصلحة الذي عاملني بسوء ولم يجب عن طلبي',
      'Réclamation contre le chef de service qui m’a mal reçu et n’a pas répondu à ma demande',
    ],
  ],
  [
    ['ملف رخصة البناء', 'Dossier de permis de construire'],
    [
      'ملفي متوقف بسبب موظف يطلب مني الرجوع كل أسبوع دون أي سبب',
      'Mon dossier est bloqué par un fonctionnaire qui me demande de revenir chaque semaine sans raison',
    ],
  ],
];

export const outsidePlan: readonly (readonly [title: Phrase, body: Phrase])[] = [
  [
    ['تعشيب ملعب كرة القدم بالحي', 'Poser une pelouse sur le terrain de football du quartier'],
    [
      'أرضية الملعب رديئة ويصعب اللعب فيه أيام المطر ونحتاج إلى أضواء ومدرجات',
      'Le terrain est en terre, on ne peut jouer quand il pleut et il faut des projecteurs et des gradins',
    ],
  ],
  [
    ['تخفيض ثمن المحروقات', 'Baisser le prix des carburants'],
    [
      'ارتفع ثمن الكازوال والزيت ولم تعد الأجور تكفي لآخر الشهر',
      'Le gasoil et l’huile ont augmenté et les salaires ne suffisent plus à finir le mois',
    ],
  ],
  [
    ['إلغاء الساعة الإضافية', 'Supprimer l’heure d’été'],
    [
      'يخرج الأطفال إلى المدرسة في الظلام وينام الناس متعبين',
      'Les enfants partent à l’école dans la nuit et les gens dorment mal',
    ],
  ],
];
