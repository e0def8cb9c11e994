import type { ThemeBank } from './phrase.js';

export const budgetTax: ThemeBank = {
  information: [
    ['تقارير تنفيذ ميزانيات الجماعات', 'les rapports d’exécution des budgets communaux'],
    ['ميزانية المواطن لكل قطاع وزاري', 'le budget citoyen de chaque ministère'],
    ['الصفقات العمومية والمستفيدين منها', 'les marchés publics et leurs titulaires'],
    ['النفقات الجبائية والإعفاءات', 'les dépenses fiscales et les exonérations'],
    ['ديون الجماعات والمؤسسات العمومية', 'les dettes des communes et des établissements publics'],
    ['الحسابات الخصوصية للخزينة', 'les comptes spéciaux du Trésor'],
    ['توزيع الاستثمار العمومي حسب الأقاليم', 'la répartition de l’investissement public par province'],
  ],
  mechanisms: [
    ['لوحة قيادة تفاعلية للنفقات العمومية', 'un tableau de bord interactif de la dépense publique'],
    ['حصة سنوية لشرح مشروع قانون المالية', 'une séance annuelle d’explication du projet de loi de finances'],
    ['محاكي ضريبي مبسط للأسر', 'un simulateur d’impôt simple pour les ménages'],
    ['لجنة مواطنة لتتبع الصفقات الكبرى', 'un comité citoyen de suivi des grands marchés'],
    ['رقم للتبليغ عن تبذير المال العام', 'un numéro de signalement du gaspillage'],
    ['ملخص مصور لميزانية الجماعة', 'un résumé illustré du budget communal'],
    [
      'برنامج تكوين للصحافيين في المالية العمومية',
      'un programme de formation des journalistes aux finances publiques',
    ],
  ],
  services: [
    ['التصريح الضريبي للمقاولين الذاتيين', 'la déclaration fiscale des auto-entrepreneurs'],
    ['أداء المستحقات للمقاولات الصغرى', 'le paiement des petites entreprises'],
    ['مسطرة الطعن في فرض الضريبة', 'la procédure de contestation de l’impôt'],
    ['بوابة الصفقات العمومية', 'le portail des marchés publics'],
    ['استخلاص الرسوم المحلية', 'le recouvrement des taxes locales'],
    ['استرجاع الضريبة على القيمة المضافة', 'le remboursement de la TVA'],
    ['إعداد الميزانية بمشاركة المرتفقين', 'la préparation du budget avec les usagers'],
  ],
  problems: [
    ['وثائق ميزانية لا يفهمها غير المختصين', 'des documents budgétaires réservés aux spécialistes'],
    ['نشر الأرقام بعد فوات أوان النقاش', 'des chiffres publiés après le débat'],
    ['تأخر الأداء الذي يخنق المقاولات الصغرى', 'des retards de paiement qui étouffent les petites entreprises'],
    ['عدم معرفة كلفة الإعفاءات الضريبية', 'un coût des exonérations que personne ne connaît'],
    ['ضعف رقابة المواطنين على الصفقات', 'peu de contrôle citoyen sur les marchés'],
    ['توزيع غير متوازن للاستثمار بين الأقاليم', 'un investissement mal réparti entre les provinces'],
    ['إحساس بعدم العدالة أمام الضريبة', 'un sentiment d’injustice devant l’impôt'],
  ],
  solutions: [
    [
      'نقترح نشر الميزانية وتنفيذها في جداول قابلة للتحميل كل شهر',
      'Nous proposons de publier chaque mois le budget et son exécution en tableaux téléchargeables',
    ],
    [
      'تبين كل صفقة موضوعها ومبلغها وأجلها واسم المقاولة',
      'Chaque marché indique son objet, son montant, son délai et l’entreprise',
    ],
    [
      'يفتح باب التعليق قبل شهر من التصويت على الميزانية',
      'Les commentaires sont ouverts un mois avant le vote du budget',
    ],
    [
      'تقدم الجماعة حصيلتها المالية في لقاء عمومي',
      'La commune présente son bilan financier en réunion publique',
    ],
    [
      'تنشر آجال الأداء لكل إدارة ويشار إلى المتأخرة منها',
      'Les délais de paiement de chaque administration sont publiés, retards compris',
    ],
    ['يعتمد تصنيف موحد يسمح بالمقارنة بين السنوات', 'Une nomenclature stable permet de comparer les années'],
  ],
  results: [
    ['مواطن يعرف أين تصرف أمواله', 'un citoyen qui sait où va son argent'],
    ['أداء المقاولات داخل ستين يوما', 'des entreprises payées en soixante jours'],
    ['نقاش مالي مبني على أرقام', 'un débat budgétaire fondé sur des chiffres'],
    ['ارتفاع عدد المتنافسين في الصفقات', 'plus de concurrents aux marchés'],
    ['ترتيب أفضل في مؤشر الميزانية المفتوحة', 'un meilleur rang à l’indice du budget ouvert'],
  ],
};
