import type { ThemeBank } from './phrase.js';

export const publicServices: ThemeBank = {
  information: [
    ['آجال تسليم الوثائق الإدارية', 'les délais de délivrance des documents'],
    ['الخريطة الصحية وأوقات عمل المراكز', 'la carte sanitaire et les horaires des centres'],
    ['نتائج قياس رضى المرتفقين', 'les résultats des enquêtes de satisfaction'],
    ['معطيات الاكتظاظ والهدر المدرسي', 'les données sur les classes surchargées et l’abandon scolaire'],
    ['لائحة الوثائق المطلوبة لكل مسطرة', 'la liste des pièces de chaque démarche'],
    ['عدد الشكايات وآجال معالجتها', 'le nombre de réclamations et leurs délais'],
    ['مخزون الأدوية بالمستشفيات', 'les stocks de médicaments des hôpitaux'],
  ],
  mechanisms: [
    ['شباك وحيد للخدمات الاجتماعية', 'un guichet unique des services sociaux'],
    ['نظام مواعيد إلكترونية بالمستشفيات', 'un système de rendez-vous en ligne dans les hôpitaux'],
    ['ميثاق للمرتفق معلق بكل إدارة', 'une charte de l’usager affichée dans chaque administration'],
    ['رقم أخضر للإرشاد الإداري', 'un numéro vert d’orientation administrative'],
    ['مرصد مستقل لجودة الخدمات', 'un observatoire indépendant de la qualité des services'],
    ['مسار سريع للمسنين والحوامل', 'une file rapide pour les personnes âgées et les femmes enceintes'],
    ['فريق من المرتفقين يختبر المساطر', 'un panel d’usagers qui teste les démarches'],
  ],
  services: [
    ['استقبال المرتفقين بالإدارات', 'l’accueil des usagers dans les administrations'],
    ['مسطرة الحصول على شهادة السكنى', 'la procédure du certificat de résidence'],
    ['خدمات المستعجلات الليلية', 'les urgences de nuit'],
    ['التسجيل المدرسي والتوجيه', 'l’inscription scolaire et l’orientation'],
    ['رخص البناء للسكن الفردي', 'les permis de construire des maisons individuelles'],
    ['معالجة شكايات المرتفقين', 'le traitement des réclamations des usagers'],
    ['منح الطلبة وآجال صرفها', 'les bourses d’études et leur versement'],
  ],
  problems: [
    ['طوابير طويلة منذ الفجر', 'des files d’attente depuis l’aube'],
    ['اختلاف الوثائق المطلوبة من إدارة إلى أخرى', 'des pièces différentes d’un guichet à l’autre'],
    ['غياب الجواب عن الشكايات', 'des réclamations sans réponse'],
    ['نقص الأطر الصحية والتجهيزات', 'le manque de soignants et d’équipements'],
    ['اكتظاظ الأقسام بالمدرسة العمومية', 'des classes surchargées à l’école publique'],
    ['سوء استقبال كبار السن وذوي الإعاقة', 'un mauvais accueil des personnes âgées et handicapées'],
    ['آجال غير معلنة لتسليم الوثائق', 'des délais de délivrance non annoncés'],
  ],
  solutions: [
    [
      'نقترح إعلان أجل كل خدمة ونشر نسبة احترامه',
      'Nous proposons d’annoncer le délai de chaque service et de publier s’il est tenu',
    ],
    ['يحجز المرتفق موعده بالهاتف أو عبر الإنترنت', 'L’usager prend rendez-vous par téléphone ou en ligne'],
    ['تحذف الوثائق التي تتوفر عليها الإدارة', 'Les pièces que l’administration détient déjà sont supprimées'],
    [
      'يقيم المرتفق الخدمة في نهاية كل زيارة وتنشر النتائج',
      'L’usager note le service à chaque visite et les notes sont publiées',
    ],
    ['يكون أعوان الاستقبال وتحدد لهم هوية واضحة', 'Les agents d’accueil sont formés et identifiables'],
    ['تفتح بعض الشبابيك مساء مرتين في الأسبوع', 'Certains guichets ouvrent le soir deux fois par semaine'],
  ],
  results: [
    ['تقليص مدة الانتظار إلى النصف', 'une attente réduite de moitié'],
    ['مساطر موحدة في كل الجماعات', 'des démarches identiques dans toutes les communes'],
    ['جواب عن كل شكاية خلال عشرين يوما', 'une réponse à chaque réclamation en vingt jours'],
    ['رضى أكبر لدى المرتفقين', 'des usagers plus satisfaits'],
    ['ولوج منصف إلى العلاج والتعليم', 'un accès équitable aux soins et à l’école'],
  ],
};
