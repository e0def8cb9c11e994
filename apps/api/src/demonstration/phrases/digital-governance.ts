import type { ThemeBank } from './phrase.js';

export const digitalGovernance: ThemeBank = {
  information: [
    ['المعطيات العمومية المفتوحة للقطاعات الوزارية', 'les données publiques ouvertes des ministères'],
    ['جرد المنصات الرقمية العمومية وتكلفتها', 'l’inventaire des plateformes publiques et leur coût'],
    ['إحصائيات استعمال الخدمات عبر الإنترنت', 'les statistiques d’usage des services en ligne'],
    [
      'الشيفرة المصدرية للبرامج الممولة من المال العام',
      'le code source des logiciels payés par l’argent public',
    ],
    ['خريطة تغطية الإنترنت بالوسط القروي', 'la carte de couverture Internet en milieu rural'],
    [
      'قواعد استعمال الذكاء الاصطناعي في القرارات الإدارية',
      'les règles d’emploi de l’intelligence artificielle dans les décisions administratives',
    ],
    ['نتائج تدقيق أمن المواقع العمومية', 'les résultats des audits de sécurité des sites publics'],
  ],
  mechanisms: [
    [
      'مختبر للابتكار مفتوح أمام الطلبة والمقاولات الناشئة',
      'un laboratoire d’innovation ouvert aux étudiants et aux jeunes entreprises',
    ],
    ['هوية رقمية واحدة لكل الخدمات', 'une identité numérique unique pour tous les services'],
    ['واجهة برمجية موحدة للمعطيات العمومية', 'une interface de programmation commune des données publiques'],
    ['هاكاثون سنوي للمعطيات المفتوحة', 'un hackathon annuel des données ouvertes'],
    ['فضاءات رقمية للقرب مع مرشدين', 'des espaces numériques de proximité avec des médiateurs'],
    ['ميثاق لحماية المعطيات الشخصية', 'une charte de protection des données personnelles'],
    [
      'خدمة تصديق إلكتروني مجانية للمواطنين',
      'un service gratuit de signature électronique pour les citoyens',
    ],
  ],
  services: [
    ['البوابة الوطنية للخدمات', 'le portail national des services'],
    ['التبادل البيني للوثائق بين الإدارات', 'l’échange de documents entre administrations'],
    ['تطبيقات الهاتف للمؤسسات العمومية', 'les applications mobiles des établissements publics'],
    ['ولوج الأشخاص في وضعية إعاقة إلى المواقع', 'l’accessibilité des sites aux personnes handicapées'],
    ['الأداء الإلكتروني للرسوم', 'le paiement en ligne des taxes'],
    ['منصة الشكايات الإلكترونية', 'la plateforme des réclamations en ligne'],
    ['أرشفة الوثائق الإدارية إلكترونيا', 'l’archivage électronique des documents administratifs'],
  ],
  problems: [
    ['طلب الوثيقة نفسها من المواطن عدة مرات', 'le même document demandé plusieurs fois au citoyen'],
    ['منصات لا تعمل على الهاتف', 'des plateformes qui ne marchent pas sur téléphone'],
    [
      'معطيات منشورة في ملفات غير قابلة لإعادة الاستعمال',
      'des données publiées dans des fichiers non réutilisables',
    ],
    ['فجوة رقمية بين المدن والقرى', 'une fracture numérique entre villes et villages'],
    ['تعدد كلمات المرور والحسابات', 'trop de comptes et de mots de passe'],
    ['ضعف الكفاءات الرقمية لدى الموظفين', 'des compétences numériques insuffisantes chez les agents'],
    ['غياب اللغة العربية والأمازيغية عن بعض التطبيقات', 'des applications sans arabe ni amazighe'],
  ],
  solutions: [
    [
      'نقترح ألا تطلب الإدارة وثيقة توجد لدى إدارة أخرى',
      'Nous proposons qu’aucune administration ne demande un document qu’une autre détient déjà',
    ],
    [
      'تنشر المعطيات بصيغ مفتوحة مع رخصة واضحة وتاريخ آخر تحيين',
      'Les données sont publiées en formats ouverts, avec une licence claire et la date de mise à jour',
    ],
    [
      'يختبر كل تطبيق جديد مع عينة من المرتفقين قبل إطلاقه',
      'Chaque application est essayée avec des usagers avant son lancement',
    ],
    [
      'يكون مرشدون رقميون شباب ويوزعون على الجماعات',
      'De jeunes médiateurs numériques sont formés et répartis dans les communes',
    ],
    [
      'تشتغل الخدمة دون ربط قوي وتحفظ ما كتبه المرتفق',
      'Le service fonctionne avec une connexion faible et garde ce que l’usager a écrit',
    ],
    [
      'تلتزم الصفقات الجديدة بالبرمجيات الحرة كلما أمكن',
      'Les nouveaux marchés retiennent le logiciel libre chaque fois que possible',
    ],
  ],
  results: [
    ['تقليص عدد التنقلات إلى الإدارة', 'moins de déplacements vers les administrations'],
    ['ألف مجموعة معطيات قابلة لإعادة الاستعمال', 'mille jeux de données réutilisables'],
    ['خدمات تعمل في المدن والقرى على السواء', 'des services qui marchent en ville comme au village'],
    [
      'مقاولات ناشئة تبني على المعطيات العمومية',
      'de jeunes entreprises qui s’appuient sur les données publiques',
    ],
    ['حماية أفضل للحياة الخاصة', 'une vie privée mieux protégée'],
  ],
};
