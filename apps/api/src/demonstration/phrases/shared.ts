import type { Phrase } from './phrase.js';

/** Verbs that fit what can be published, set up or made better. */
export const actions = {
  information: [
    ['نشر', 'Publier'],
    ['إتاحة', 'Ouvrir'],
    ['تحيين وتعميم', 'Mettre à jour et diffuser'],
    ['التعريف بمحتوى', 'Faire connaître'],
  ],
  mechanisms: [
    ['إحداث', 'Créer'],
    ['تجريب', 'Expérimenter'],
    ['دعم', 'Soutenir'],
    ['إطلاق', 'Lancer'],
  ],
  services: [
    ['تبسيط', 'Simplifier'],
    ['تحسين', 'Améliorer'],
    ['رقمنة', 'Numériser'],
    ['تقييم', 'Évaluer'],
    ['مراجعة', 'Revoir'],
  ],
} as const satisfies Record<string, readonly Phrase[]>;

/** How it is done. */
export const means: readonly Phrase[] = [
  ['بشراكة مع الجمعيات المحلية', 'en partenariat avec les associations locales'],
  ['عبر الهاتف المحمول', 'par téléphone mobile'],
  ['كل ثلاثة أشهر', 'chaque trimestre'],
  ['بالعربية والأمازيغية', 'en arabe et en amazighe'],
  ['وفق معايير معلنة', 'selon des critères publics'],
  ['بمشاركة الشباب', 'avec la participation des jeunes'],
  ['مع تقييم سنوي منشور', 'avec une évaluation annuelle publiée'],
  ['بلغة مبسطة', 'en langage simple'],
  ['بصيغ قابلة لإعادة الاستعمال', 'dans des formats réutilisables'],
  ['قبل نهاية الخطة', 'avant la fin du plan'],
  ['تحت إشراف لجنة مختلطة', 'sous la conduite d’un comité mixte'],
  ['بتعاون مع الجامعة', 'avec l’université'],
];

/** What is wrong whatever the theme. */
export const problems: readonly Phrase[] = [
  ['غياب معلومات واضحة ومحينة', 'l’absence d’informations claires et à jour'],
  ['ضعف التنسيق بين المتدخلين', 'une faible coordination entre les intervenants'],
  ['بعد الإدارة عن المواطن', 'une administration éloignée du citoyen'],
  ['محدودية الموارد البشرية والمالية', 'des moyens humains et financiers limités'],
  ['عدم تتبع الالتزامات السابقة', 'des engagements passés sans suivi'],
  ['ضعف التواصل مع الفئات الهشة', 'peu de communication avec les publics vulnérables'],
];

/** How any proposal is carried out. */
export const solutions: readonly Phrase[] = [
  [
    'تنجز العملية على مرحلتين، تجريبية ثم تعميمية',
    'L’opération se fait en deux temps, un essai puis une généralisation',
  ],
  ['يعين مسؤول واحد عن التتبع ويعلن للعموم', 'Un seul responsable du suivi est désigné et annoncé'],
  ['تقاس النتائج بمؤشرات منشورة', 'Les résultats se mesurent à des indicateurs publiés'],
  ['تعقد ندوة نصف سنوية لعرض الحصيلة', 'Un point semestriel présente le bilan'],
  [
    'تخصص له ميزانية واضحة في البرمجة المقبلة',
    'Un budget clair lui est réservé dans la prochaine programmation',
  ],
  [
    'تستعمل قنوات متنوعة من الإذاعة المحلية إلى الشبكات الاجتماعية',
    'Des canaux variés sont employés, de la radio locale aux réseaux sociaux',
  ],
  ['تشرك الجامعة ومراكز البحث في التقييم', 'L’université et la recherche prennent part à l’évaluation'],
];
