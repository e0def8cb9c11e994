import type { ThemeBank } from './phrase.js';

export const accessToInformation: ThemeBank = {
  information: [
    ['القرارات التنظيمية للجماعات', 'les arrêtés réglementaires des communes'],
    [
      'أسماء المكلفين بطلبات المعلومات وعناوينهم المهنية',
      'les contacts professionnels des personnes chargées des demandes d’information',
    ],
    ['إحصائيات طلبات الحصول على المعلومات', 'les statistiques des demandes d’information'],
    ['الدراسات الممولة من المال العام', 'les études payées par l’argent public'],
    ['الاتفاقيات المبرمة بين الإدارات والخواص', 'les conventions entre administrations et entreprises'],
    ['أرشيف الجرائد الرسمية القديمة', 'les archives des anciens bulletins officiels'],
    ['آراء لجنة الحق في الحصول على المعلومات', 'les avis de la commission du droit d’accès à l’information'],
  ],
  mechanisms: [
    ['بوابة لإيداع طلبات المعلومات وتتبعها', 'un portail pour déposer et suivre les demandes d’information'],
    [
      'دليل مبسط لقانون الحق في الحصول على المعلومات',
      'un guide simple de la loi sur l’accès à l’information',
    ],
    ['فهرس موحد للوثائق القابلة للنشر', 'un catalogue commun des documents publiables'],
    ['دورات تكوينية للصحافيين المحليين', 'des formations pour les journalistes locaux'],
    ['أسبوع وطني للحق في المعلومة', 'une semaine nationale du droit à l’information'],
    ['وسيط جهوي لحل الخلافات حول الطلبات', 'un médiateur régional des demandes refusées'],
    [
      'تصنيف سنوي للمؤسسات حسب النشر الاستباقي',
      'un classement annuel des institutions selon leur publication proactive',
    ],
  ],
  services: [
    ['معالجة طلبات الحصول على المعلومات', 'le traitement des demandes d’information'],
    ['النشر الاستباقي بمواقع المؤسسات', 'la publication proactive sur les sites des institutions'],
    ['مسطرة التظلم بعد رفض الطلب', 'la procédure de recours après un refus'],
    ['حفظ الأرشيف العمومي وإتاحته', 'la conservation et l’ouverture des archives publiques'],
    ['ترجمة المعلومات العمومية إلى الأمازيغية', 'la traduction de l’information publique en amazighe'],
    ['ولوج ضعاف البصر إلى الوثائق', 'l’accès des malvoyants aux documents'],
    ['محرك البحث في النصوص القانونية', 'le moteur de recherche des textes juridiques'],
  ],
  problems: [
    [
      'جهل المواطنين بقانون الحق في المعلومة',
      'une loi sur l’accès à l’information que les citoyens ignorent',
    ],
    ['طلبات تبقى دون جواب بعد انصرام الأجل', 'des demandes sans réponse après le délai'],
    ['مواقع رسمية غير محينة منذ سنوات', 'des sites officiels qui ne sont plus à jour'],
    ['رفض غير معلل بدعوى السرية', 'des refus non motivés au nom du secret'],
    ['وثائق منشورة على شكل صور يصعب البحث فيها', 'des documents publiés en images où l’on ne peut chercher'],
    [
      'عدم تعيين مكلفين بالمعلومات في الجماعات الصغيرة',
      'des petites communes sans responsable de l’information',
    ],
    ['تشتت المعلومات بين عشرات المواقع', 'une information dispersée sur des dizaines de sites'],
  ],
  solutions: [
    [
      'نقترح أن تنشر كل مؤسسة لائحة ما تتوفر عليه من وثائق',
      'Nous proposons que chaque institution publie la liste des documents qu’elle détient',
    ],
    [
      'يتلقى صاحب الطلب وصلا فيه الأجل ورقم التتبع',
      'Le demandeur reçoit un accusé avec le délai et un numéro de suivi',
    ],
    [
      'ينشر الجواب للعموم بعد حذف المعطيات الشخصية',
      'La réponse est publiée pour tous, sans les données personnelles',
    ],
    ['يعلل كل رفض بالإحالة على المادة المعتمدة', 'Tout refus est motivé en citant l’article appliqué'],
    [
      'تحدث وظيفة مكلف بالمعلومات وتعلن هويته المهنية',
      'Une fonction de responsable de l’information est créée et annoncée',
    ],
    [
      'تنشر النصوص في صيغة تقبل البحث والنسخ',
      'Les textes sont publiés dans un format où l’on peut chercher et copier',
    ],
  ],
  results: [
    ['جواب عن الطلبات داخل الأجل القانوني', 'des demandes satisfaites dans le délai légal'],
    ['معلومة محينة في مكان واحد', 'une information à jour en un seul lieu'],
    ['ارتفاع عدد الطلبات المودعة', 'plus de demandes déposées'],
    ['صحافة محلية توثق أخبارها', 'une presse locale mieux documentée'],
    ['إدارة تنشر قبل أن تسأل', 'une administration qui publie avant qu’on demande'],
  ],
};
