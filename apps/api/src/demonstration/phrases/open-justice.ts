import type { ThemeBank } from './phrase.js';

export const openJustice: ThemeBank = {
  information: [
    ['الأحكام القضائية النهائية بعد حذف الأسماء', 'les décisions de justice définitives sans les noms'],
    ['آجال البت في القضايا حسب المحاكم', 'les délais de jugement par tribunal'],
    ['الرسوم القضائية ومصاريف التنفيذ', 'les frais de justice et d’exécution'],
    ['إحصائيات العقوبات البديلة', 'les statistiques des peines alternatives'],
    ['لوائح الخبراء والتراجمة المحلفين', 'les listes d’experts et d’interprètes assermentés'],
    ['تقارير تفتيش المحاكم', 'les rapports d’inspection des tribunaux'],
    ['شروط الاستفادة من المساعدة القضائية', 'les conditions de l’aide juridictionnelle'],
  ],
  mechanisms: [
    ['مكتب للإرشاد في كل محكمة ابتدائية', 'un bureau d’orientation dans chaque tribunal de première instance'],
    ['خدمة رسائل قصيرة لتتبع الملف', 'un service de messages courts pour suivre son dossier'],
    ['برنامج للوساطة الأسرية قبل التقاضي', 'un programme de médiation familiale avant le procès'],
    ['عيادة قانونية جامعية مجانية', 'une clinique juridique universitaire gratuite'],
    ['جلسات متنقلة بالمناطق الجبلية', 'des audiences foraines dans les zones de montagne'],
    ['دليل مبسط لحقوق المتقاضي', 'un guide simple des droits du justiciable'],
    ['يوم سنوي للأبواب المفتوحة بالمحاكم', 'une journée annuelle portes ouvertes des tribunaux'],
  ],
  services: [
    ['تبليغ الاستدعاءات', 'la remise des convocations'],
    ['استقبال المتقاضين بالمحاكم', 'l’accueil des justiciables'],
    ['تنفيذ الأحكام الصادرة ضد الإدارة', 'l’exécution des jugements contre l’administration'],
    ['قضاء الأسرة وحضانة الأطفال', 'la justice familiale et la garde des enfants'],
    [
      'ولوج الأشخاص في وضعية إعاقة إلى قاعات الجلسات',
      'l’accès des personnes handicapées aux salles d’audience',
    ],
    ['الترجمة للمتقاضين الناطقين بالأمازيغية', 'l’interprétation pour les justiciables amazighophones'],
    ['السجل التجاري وسجل الضمانات', 'le registre du commerce et celui des sûretés'],
  ],
  problems: [
    ['طول آجال البت وكثرة التأجيلات', 'des délais de jugement longs et trop de renvois'],
    ['لغة قانونية لا يفهمها المتقاضي العادي', 'une langue juridique que le justiciable ne comprend pas'],
    ['بعد المحاكم عن سكان المناطق الجبلية', 'des tribunaux loin des habitants de montagne'],
    ['تأخر تنفيذ الأحكام في مواجهة الإدارات', 'des jugements contre l’administration exécutés tard'],
    ['صعوبة معرفة الوضع الحالي للملف', 'la difficulté de savoir où en est un dossier'],
    ['ارتفاع كلفة التقاضي على الأسر', 'un procès trop cher pour les familles'],
    ['غياب معطيات منشورة عن نشاط المحاكم', 'l’absence de données publiées sur l’activité des tribunaux'],
  ],
  solutions: [
    [
      'نقترح نشر آجال كل محكمة كل ثلاثة أشهر',
      'Nous proposons que les délais de chaque tribunal soient publiés chaque trimestre',
    ],
    [
      'يتوصل المتقاضي برسالة عند كل إجراء جديد في ملفه',
      'Le justiciable reçoit un message à chaque acte nouveau de son dossier',
    ],
    [
      'تكتب ملخصات الأحكام بلغة بسيطة بجانب النص الأصلي',
      'Des résumés en langage simple accompagnent les jugements',
    ],
    [
      'يفعل حق الولوج إلى الأحكام مع حماية الحياة الخاصة',
      'L’accès aux jugements devient effectif, vie privée protégée',
    ],
    [
      'تتولى الكتابة الضبطية تعبئة المطبوع مع المتقاضي',
      'Le greffe remplit le formulaire avec le justiciable',
    ],
    ['يعمم الشباك الوحيد على محاكم الاستئناف', 'Le guichet unique s’étend aux cours d’appel'],
  ],
  results: [
    ['آجال معلومة يمكن محاسبة المحاكم عليها', 'des délais connus dont les tribunaux répondent'],
    ['متقاض يفهم حقوقه ومسار ملفه', 'un justiciable qui comprend ses droits et son dossier'],
    ['تنفيذ الأحكام داخل أجل ستة أشهر', 'des jugements exécutés en six mois'],
    ['قضاء أقرب إلى الناس', 'une justice plus proche des gens'],
    ['تراجع عدد الملفات المؤجلة', 'moins de renvois'],
  ],
};
