import type { ThemeBank } from './phrase.js';

export const genderEquality: ThemeBank = {
  information: [
    ['الإحصائيات المصنفة حسب الجنس', 'les statistiques ventilées par sexe'],
    ['نسبة النساء في مناصب المسؤولية', 'la part des femmes dans les postes de responsabilité'],
    ['حصيلة الميزانية المستجيبة للنوع', 'le bilan de la budgétisation sensible au genre'],
    [
      'عدد الشكايات المتعلقة بالعنف ضد النساء ومآلها',
      'le nombre de plaintes pour violences faites aux femmes et leurs suites',
    ],
    ['خريطة مراكز الاستماع والإيواء', 'la carte des centres d’écoute et d’hébergement'],
    ['الفوارق في الأجور بين النساء والرجال', 'les écarts de salaire entre femmes et hommes'],
    [
      'نتائج برامج التمكين الاقتصادي للنساء',
      'les résultats des programmes d’autonomisation économique des femmes',
    ],
  ],
  mechanisms: [
    ['مرصد جهوي للمساواة بين الجنسين', 'un observatoire régional de l’égalité'],
    ['خلية للاستماع في كل مستشفى إقليمي', 'une cellule d’écoute dans chaque hôpital provincial'],
    ['تطبيق للتبليغ السري عن العنف', 'une application de signalement confidentiel des violences'],
    ['برنامج مواكبة للنساء المرشحات', 'un programme d’accompagnement des candidates'],
    ['شبكة للتعاونيات النسائية', 'un réseau des coopératives de femmes'],
    ['دليل لإدماج النوع في برامج الجماعات', 'un guide d’intégration du genre dans les programmes communaux'],
    ['لجنة مشتركة لتتبع تنفيذ خطة المساواة', 'un comité mixte de suivi du plan pour l’égalité'],
  ],
  services: [
    ['التكفل بالنساء ضحايا العنف', 'la prise en charge des femmes victimes de violence'],
    ['ولوج النساء القرويات إلى الوثائق الإدارية', 'l’accès des femmes rurales aux documents administratifs'],
    ['خدمات حضانة الأطفال بالإدارات', 'les services de garde d’enfants dans les administrations'],
    ['النقل المدرسي للفتيات', 'le transport scolaire des filles'],
    ['التكوين المهني الموجه للنساء', 'la formation professionnelle destinée aux femmes'],
    ['المساعدة القانونية للنساء في وضعية هشاشة', 'l’aide juridique aux femmes vulnérables'],
    ['تمويل مشاريع المقاولات', 'le financement des projets d’entrepreneures'],
  ],
  problems: [
    ['قلة النساء في مراكز القرار', 'trop peu de femmes aux postes de décision'],
    [
      'صعوبة التبليغ عن العنف وخوف الضحايا',
      'des violences difficiles à signaler et des victimes qui ont peur',
    ],
    ['انقطاع الفتيات عن الدراسة بعد الابتدائي', 'des filles qui quittent l’école après le primaire'],
    ['غياب معطيات دقيقة حول أوضاع النساء', 'l’absence de données précises sur la situation des femmes'],
    ['ضعف الموارد المخصصة لمراكز الإيواء', 'peu de moyens pour les centres d’hébergement'],
    ['صور نمطية في المقررات ووسائل الإعلام', 'des stéréotypes dans les manuels et les médias'],
    [
      'عدم استفادة النساء السلاليات من حقوقهن كاملة',
      'des femmes soulaliyates privées d’une partie de leurs droits',
    ],
  ],
  solutions: [
    [
      'نقترح إلزام كل قطاع بنشر معطياته مصنفة حسب الجنس مرة كل سنة',
      'Nous proposons que chaque département publie une fois par an ses données ventilées par sexe',
    ],
    [
      'تعين مخاطبة وحيدة داخل كل مؤسسة لتوجيه النساء',
      'Chaque institution désigne une interlocutrice unique pour orienter les femmes',
    ],
    [
      'تدرج مؤشرات المساواة ضمن تقييم المسؤولين',
      'Des indicateurs d’égalité entrent dans l’évaluation des responsables',
    ],
    [
      'تنظم قوافل تحسيسية بالقرى مع الجمعيات النسائية',
      'Des caravanes de sensibilisation parcourent les villages avec les associations de femmes',
    ],
    [
      'تراجع الميزانيات قبل المصادقة عليها على ضوء أثرها على النساء والرجال',
      'Les budgets sont examinés avant leur adoption au regard de leurs effets sur les femmes et les hommes',
    ],
    [
      'تكون الأطر الصحية والأمنية على استقبال الضحايا',
      'Le personnel de santé et de police est formé à l’accueil des victimes',
    ],
  ],
  results: [
    ['مناصفة فعلية في هيئات التشاور', 'une parité réelle dans les instances de concertation'],
    ['معطيات محينة تبنى عليها السياسات', 'des données à jour pour fonder les politiques'],
    ['تقليص مدة التكفل بالضحايا', 'une prise en charge plus rapide des victimes'],
    ['ارتفاع نسبة تمدرس الفتيات', 'davantage de filles scolarisées'],
    ['استقلالية اقتصادية أكبر للنساء', 'plus d’autonomie économique pour les femmes'],
  ],
};
