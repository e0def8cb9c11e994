import type { ThemeBank } from './phrase.js';

export const integrity: ThemeBank = {
  information: [
    ['التصريح بالممتلكات للمسؤولين العموميين', 'les déclarations de patrimoine des responsables publics'],
    ['مآل تقارير المجلس الأعلى للحسابات', 'les suites données aux rapports de la Cour des comptes'],
    ['حالات تضارب المصالح المعالجة', 'les conflits d’intérêts traités'],
    ['نتائج مباريات التوظيف ومعاييرها', 'les résultats des concours et leurs critères'],
    ['الهدايا والدعوات التي يتلقاها المسؤولون', 'les cadeaux et invitations reçus par les responsables'],
    ['خرائط مخاطر الرشوة حسب القطاعات', 'les cartes des risques de corruption par secteur'],
    ['سجل لقاءات المسؤولين مع جماعات المصالح', 'le registre des rencontres avec les groupes d’intérêts'],
  ],
  mechanisms: [
    ['خط آمن للمبلغين عن الرشوة', 'une ligne sûre pour les lanceurs d’alerte'],
    ['ميثاق للنزاهة يوقعه المتنافسون في الصفقات', 'un pacte d’intégrité signé par les candidats aux marchés'],
    ['خلية للنزاهة داخل كل مؤسسة', 'une cellule d’intégrité dans chaque institution'],
    ['برنامج مدرسي للتربية على النزاهة', 'un programme scolaire d’éducation à la probité'],
    ['سجل عمومي للمستفيدين الفعليين من المقاولات', 'un registre public des bénéficiaires effectifs'],
    ['جائزة سنوية لأفضل إدارة في النزاهة', 'un prix annuel de l’administration intègre'],
    ['مدونة سلوك للمنتخبين المحليين', 'un code de conduite des élus locaux'],
  ],
  services: [
    ['حماية المبلغين عن الفساد', 'la protection des lanceurs d’alerte'],
    ['مساطر التعيين في المناصب العليا', 'les nominations aux postes supérieurs'],
    ['معالجة الشكايات المتعلقة بالرشوة', 'le traitement des signalements de corruption'],
    ['مراقبة صفقات التعمير والرخص', 'le contrôle des marchés et permis d’urbanisme'],
    ['تكوين الموظفين في أخلاقيات المرفق العام', 'la formation des agents à l’éthique publique'],
    ['الافتحاص الداخلي بالجماعات', 'l’audit interne des communes'],
    ['تتبع توصيات هيئات الرقابة', 'le suivi des recommandations des organes de contrôle'],
  ],
  problems: [
    ['خوف المواطنين من عواقب التبليغ', 'des citoyens qui craignent de signaler'],
    ['توصيات رقابية تبقى دون تنفيذ', 'des recommandations de contrôle sans suite'],
    ['ضعف الشفافية في مباريات التوظيف', 'des concours de recrutement peu transparents'],
    ['سلطة تقديرية واسعة في منح الرخص', 'un pouvoir d’appréciation trop large dans les permis'],
    ['غياب قواعد واضحة لتضارب المصالح', 'l’absence de règles claires sur les conflits d’intérêts'],
    ['بطء معالجة ملفات الفساد', 'des affaires de corruption traitées lentement'],
    ['وساطات ومحسوبية في الولوج إلى الخدمات', 'des passe-droits dans l’accès aux services'],
  ],
  solutions: [
    [
      'نقترح نشر جدول سنوي يبين مصير كل توصية والمسؤول عن تنفيذها',
      'Nous proposons un tableau annuel du sort de chaque recommandation et du responsable de son exécution',
    ],
    [
      'يضمن القانون سرية هوية المبلغ وحمايته من الانتقام',
      'La loi garantit l’anonymat du lanceur d’alerte et le protège des représailles',
    ],
    [
      'تحدد آجال الرخص ويعد السكوت موافقة بعد انقضائها',
      'Les permis ont un délai et le silence vaut accord ensuite',
    ],
    ['تبث جلسات فتح الأظرفة مباشرة', 'L’ouverture des plis est diffusée en direct'],
    [
      'يصرح المسؤول بمصالحه قبل كل اجتماع تقريري',
      'Le responsable déclare ses intérêts avant chaque réunion de décision',
    ],
    [
      'تشارك الجمعيات في تقييم خلايا النزاهة',
      'Les associations participent à l’évaluation des cellules d’intégrité',
    ],
  ],
  results: [
    ['ارتفاع عدد البلاغات المعالجة', 'plus de signalements traités'],
    ['تحسن مؤشر إدراك الرشوة', 'un meilleur indice de perception de la corruption'],
    ['تنفيذ ثلاثة أرباع التوصيات', 'trois quarts des recommandations appliquées'],
    ['مباريات يثق فيها المرشحون', 'des concours auxquels les candidats croient'],
    ['رخص تمنح وفق معايير معلنة', 'des permis accordés selon des critères publics'],
  ],
};
