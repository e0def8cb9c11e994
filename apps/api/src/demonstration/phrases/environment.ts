import type { ThemeBank } from './phrase.js';

export const environment: ThemeBank = {
  information: [
    ['قياسات جودة الهواء والماء', 'les mesures de la qualité de l’air et de l’eau'],
    ['دراسات التأثير على البيئة', 'les études d’impact sur l’environnement'],
    ['رخص استغلال المقالع والمياه', 'les autorisations d’exploitation des carrières et des eaux'],
    ['مخططات تدبير النفايات ومطارحها', 'les plans de gestion des déchets et leurs décharges'],
    ['نسبة ملء السدود والفرشات المائية', 'le remplissage des barrages et des nappes'],
    ['جرد المساحات الخضراء والأشجار', 'l’inventaire des espaces verts et des arbres'],
    ['انبعاثات الوحدات الصناعية', 'les émissions des usines'],
  ],
  mechanisms: [
    ['شبكة متطوعين لرصد تلوث الأودية', 'un réseau de volontaires pour surveiller la pollution des oueds'],
    ['خريطة تفاعلية للنقط السوداء', 'une carte interactive des points noirs'],
    ['لجنة محلية للماء تضم الفلاحين', 'un comité local de l’eau avec les agriculteurs'],
    ['جلسة استماع عمومية لكل مشروع كبير', 'une audition publique pour chaque grand projet'],
    ['نظام إنذار مبكر بالفيضانات', 'un système d’alerte précoce des inondations'],
    ['ناد بيئي في كل مؤسسة تعليمية', 'un club de l’environnement dans chaque école'],
    ['صندوق صغير لمبادرات الأحياء الخضراء', 'un petit fonds pour les initiatives des quartiers verts'],
  ],
  services: [
    ['جمع النفايات وفرزها من المصدر', 'la collecte et le tri des déchets à la source'],
    ['تزويد الدواوير بالماء الصالح للشرب', 'l’alimentation des douars en eau potable'],
    ['التبليغ عن المخالفات البيئية', 'le signalement des infractions environnementales'],
    ['مراقبة مياه السباحة والشواطئ', 'le contrôle des eaux de baignade et des plages'],
    ['تدبير الغابات مع الساكنة المجاورة', 'la gestion des forêts avec les riverains'],
    ['معالجة المياه العادمة', 'le traitement des eaux usées'],
    ['النقل الحضري منخفض الانبعاثات', 'les transports urbains à faibles émissions'],
  ],
  problems: [
    ['ندرة المياه وتوالي سنوات الجفاف', 'la rareté de l’eau et des sécheresses successives'],
    ['مطارح عشوائية قرب التجمعات السكنية', 'des décharges sauvages près des habitations'],
    ['دراسات تأثير لا يطلع عليها السكان', 'des études d’impact que les habitants ne voient pas'],
    ['تلوث الأودية بالمقذوفات الصناعية', 'des oueds pollués par les rejets industriels'],
    ['اجتثاث الأشجار دون إخبار أحد', 'des arbres arrachés sans prévenir'],
    ['استنزاف الفرشة المائية بالآبار غير المرخصة', 'une nappe épuisée par des puits non autorisés'],
    ['غياب معطيات بيئية على مستوى الإقليم', 'l’absence de données environnementales par province'],
  ],
  solutions: [
    [
      'نقترح نشر القياسات يوميا على خريطة مفتوحة',
      'Nous proposons de publier chaque jour les mesures sur une carte ouverte',
    ],
    [
      'تعرض دراسة التأثير بمقر الجماعة وعلى الإنترنت شهرا كاملا',
      'L’étude d’impact est exposée un mois à la commune et en ligne',
    ],
    [
      'يتلقى كل بلاغ رقما يمكن من تتبع معالجته',
      'Chaque signalement reçoit un numéro qui permet d’en suivre le traitement',
    ],
    [
      'تشرك جمعيات مستعملي المياه في توزيع الحصص',
      'Les associations d’usagers participent à la répartition de l’eau',
    ],
    [
      'توضع حاويات للفرز وتعلن مواعيد الجمع',
      'Des bacs de tri sont installés et les jours de collecte annoncés',
    ],
    [
      'يخصص جزء من رسوم المقالع لإصلاح المسالك والغرس',
      'Une part des taxes des carrières finance pistes et plantations',
    ],
  ],
  results: [
    ['ساكنة تعرف جودة ما تتنفسه وتشربه', 'des habitants qui connaissent l’air et l’eau'],
    ['تراجع عدد النقط السوداء إلى النصف', 'deux fois moins de points noirs'],
    ['قرارات بيئية يسبقها تشاور', 'des décisions environnementales précédées d’une concertation'],
    ['اقتصاد خمس كميات الماء المستعملة', 'un cinquième d’eau économisé'],
    ['رفع نسبة فرز النفايات', 'plus de déchets triés'],
  ],
};
