import type { ThemeBank } from './phrase.js';

export const participatoryDemocracy: ThemeBank = {
  information: [
    ['محاضر دورات المجالس المنتخبة', 'les procès-verbaux des sessions des conseils élus'],
    ['مآل العرائض المقدمة إلى الجماعات', 'les suites données aux pétitions adressées aux communes'],
    ['لائحة هيئات المساواة وتكافؤ الفرص وأعمالها', 'la liste des instances d’équité et leurs travaux'],
    [
      'نتائج اللقاءات التشاورية حول برامج التنمية',
      'les résultats des concertations sur les programmes de développement',
    ],
    ['جدول أعمال لجان البرلمان', 'l’ordre du jour des commissions du Parlement'],
    ['تعليقات العموم على مشاريع القوانين', 'les commentaires du public sur les projets de loi'],
    [
      'معايير دعم الجمعيات ولوائح المستفيدات',
      'les critères de subvention des associations et la liste des bénéficiaires',
    ],
  ],
  mechanisms: [
    [
      'مجلس محلي للشباب يستشار في برنامج العمل',
      'un conseil local de la jeunesse consulté sur le programme d’action',
    ],
    [
      'ميزانية تشاركية يقترح السكان مشاريعها',
      'un budget participatif dont les habitants proposent les projets',
    ],
    ['منصة موحدة لتوقيع العرائض وتتبعها', 'une plateforme unique pour signer et suivre les pétitions'],
    [
      'ورشات مواطنة قبل إعداد برنامج عمل الجماعة',
      'des ateliers citoyens avant la préparation du programme de la commune',
    ],
    ['هيئة محلفين من المواطنين تختار بالقرعة', 'un jury de citoyens tirés au sort'],
    ['شباك للجمعيات داخل مقر الجماعة', 'un guichet des associations au siège de la commune'],
    ['برنامج تكوين في آليات المشاركة', 'un programme de formation aux mécanismes de participation'],
  ],
  services: [
    ['مسطرة تقديم العرائض والملتمسات', 'la procédure de dépôt des pétitions et motions'],
    ['آليات التشاور العمومي للجهة', 'les mécanismes de consultation publique de la région'],
    ['التواصل بين المنتخبين والسكان', 'la communication entre élus et habitants'],
    ['مسطرة الحصول على دعم الجمعيات', 'la procédure de subvention des associations'],
    ['حضور العموم لدورات المجلس', 'l’accueil du public aux sessions du conseil'],
    ['عمل هيئات التشاور الترابية', 'le travail des instances territoriales de concertation'],
    ['الاستشارة حول مشاريع النصوص القانونية', 'la consultation sur les projets de textes'],
  ],
  problems: [
    [
      'ضعف مشاركة الشباب في إعداد القرارات المحلية',
      'une faible participation des jeunes aux décisions locales',
    ],
    ['عدم معرفة السكان بحقهم في تقديم العرائض', 'des habitants qui ignorent leur droit de pétition'],
    ['استشارات شكلية لا يعرف أحد مآلها', 'des consultations de forme dont personne ne connaît les suites'],
    ['تعقيد شروط التسجيل والتوقيع', 'des conditions d’inscription et de signature compliquées'],
    ['غياب الجواب المعلل عن ملتمسات الجمعيات', 'l’absence de réponse motivée aux demandes des associations'],
    ['تركز اللقاءات في المراكز الحضرية الكبرى', 'des rencontres concentrées dans les grandes villes'],
    [
      'نقص الكفاءات المتخصصة في التشاور داخل الجماعات',
      'le manque de compétences en concertation dans les communes',
    ],
  ],
  solutions: [
    [
      'نقترح نشر تقرير عن كل استشارة يبين ما أخذ به وما لم يؤخذ به مع التعليل',
      'Nous proposons de publier après chaque consultation un rapport qui dit ce qui a été retenu ou non, et pourquoi',
    ],
    [
      'يجيب المجلس عن كل ملتمس داخل أجل ثلاثين يوما',
      'Le conseil répond à chaque demande dans un délai de trente jours',
    ],
    [
      'تعقد اللقاءات مساء وفي نهاية الأسبوع حتى يحضرها العاملون والطلبة',
      'Les rencontres se tiennent le soir et le week-end pour que salariés et étudiants puissent venir',
    ],
    [
      'يخصص جزء من ميزانية التجهيز للمشاريع التي يصوت عليها السكان',
      'Une part du budget d’équipement est réservée aux projets votés par les habitants',
    ],
    [
      'تترجم الوثائق إلى الأمازيغية وتقرأ في تسجيلات صوتية',
      'Les documents sont traduits en amazighe et lus dans des enregistrements audio',
    ],
    [
      'يشرف على العملية فريق مختلط من المنتخبين والجمعيات',
      'Une équipe mixte d’élus et d’associations conduit l’opération',
    ],
  ],
  results: [
    ['مضاعفة عدد المشاركين في التشاور المحلي', 'deux fois plus de participants aux concertations locales'],
    ['جواب معلل عن كل عريضة', 'une réponse motivée à chaque pétition'],
    ['ثقة أكبر بين السكان والمجالس المنتخبة', 'plus de confiance entre habitants et conseils élus'],
    ['برامج عمل تعكس أولويات السكان', 'des programmes d’action qui reflètent les priorités des habitants'],
    [
      'حضور منصف للنساء والشباب في هيئات التشاور',
      'une présence équitable des femmes et des jeunes dans les instances',
    ],
  ],
};
