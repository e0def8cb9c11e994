import type { ThemeBank } from './phrase.js';

export const territorialJustice: ThemeBank = {
  information: [
    ['مؤشرات الفوارق بين الجماعات', 'les indicateurs d’inégalité entre communes'],
    ['توزيع التجهيزات العمومية حسب الدواوير', 'la répartition des équipements publics par douar'],
    ['برامج التنمية الجهوية ونسب إنجازها', 'les programmes de développement régional et leur avancement'],
    ['معايير اختيار مشاريع المبادرة الوطنية للتنمية البشرية', 'les critères de choix des projets de l’INDH'],
    ['وثائق التعمير وتصاميم التهيئة', 'les documents d’urbanisme et plans d’aménagement'],
    ['خريطة الطرق والمسالك المبرمجة', 'la carte des routes et pistes programmées'],
    [
      'لائحة الأسر المستفيدة من برامج السكن وشروطها',
      'les conditions et le nombre de bénéficiaires des programmes de logement',
    ],
  ],
  mechanisms: [
    ['وحدة متنقلة للخدمات الإدارية', 'une unité mobile de services administratifs'],
    ['صندوق للتضامن بين الجماعات المتجاورة', 'un fonds de solidarité entre communes voisines'],
    ['دار للخدمات بالمراكز الصاعدة', 'une maison des services dans les centres émergents'],
    ['برنامج للنقل القروي المشترك', 'un programme de transport rural partagé'],
    ['مرصد للفوارق المجالية', 'un observatoire des disparités territoriales'],
    [
      'عقد برنامج بين الجهة والجماعات الجبلية',
      'un contrat-programme entre la région et les communes de montagne',
    ],
    [
      'فريق متعدد التخصصات لمواكبة الجماعات الصغرى',
      'une équipe pluridisciplinaire d’appui aux petites communes',
    ],
  ],
  services: [
    ['ولوج ذوي الإعاقة إلى البنايات العمومية', 'l’accès des personnes handicapées aux bâtiments publics'],
    ['المستوصفات القروية وساعات عملها', 'les dispensaires ruraux et leurs horaires'],
    ['فك العزلة عن المناطق الجبلية في الشتاء', 'le désenclavement hivernal des zones de montagne'],
    ['دور الطالبة والطالب', 'les internats d’élèves'],
    ['إدماج المهاجرين في الخدمات المحلية', 'l’intégration des migrants dans les services locaux'],
    ['الفضاءات الثقافية والرياضية بالأحياء', 'les espaces culturels et sportifs de quartier'],
    ['الإنارة والربط بالكهرباء في الدواوير', 'l’éclairage et l’électrification des douars'],
  ],
  problems: [
    ['تركز الاستثمار في محاور محدودة', 'un investissement concentré sur quelques axes'],
    ['مسافات طويلة للوصول إلى أقرب إدارة', 'de longues distances jusqu’à l’administration la plus proche'],
    [
      'نقص الأطر الطبية والتعليمية بالمناطق النائية',
      'le manque de médecins et d’enseignants dans les zones reculées',
    ],
    ['جماعات صغيرة دون مهندس ولا تقني', 'de petites communes sans ingénieur ni technicien'],
    ['برامج لا تراعي خصوصيات الجبل والواحات', 'des programmes qui ignorent la montagne et les oasis'],
    ['هجرة الشباب نحو المدن', 'des jeunes qui partent vers les villes'],
    ['صعوبة الولوج على الأشخاص في وضعية إعاقة', 'des lieux inaccessibles aux personnes handicapées'],
  ],
  solutions: [
    [
      'نقترح توزيع الاستثمار وفق مؤشر منشور للخصاص',
      'Nous proposons de répartir l’investissement selon un indice de besoins publié',
    ],
    [
      'تزور الوحدة المتنقلة كل سوق أسبوعي مرة في الشهر',
      'L’unité mobile passe une fois par mois dans chaque souk hebdomadaire',
    ],
    [
      'يعلن تقدم كل ورش بلوحة في مكانه وعلى الإنترنت',
      'L’avancement de chaque chantier est affiché sur place et en ligne',
    ],
    ['تتقاسم جماعات متجاورة موظفين مختصين', 'Des communes voisines partagent des agents spécialisés'],
    [
      'تستشار الساكنة في ترتيب المشاريع حسب الأولوية',
      'Les habitants sont consultés sur l’ordre de priorité des projets',
    ],
    ['تجهز كل بناية جديدة بالولوجيات قبل تسلمها', 'Aucun bâtiment neuf n’est réceptionné sans accessibilité'],
  ],
  results: [
    ['تقليص الفوارق في التجهيز بين الجماعات', 'des écarts d’équipement réduits entre communes'],
    ['خدمة إدارية على أقل من عشرة كيلومترات', 'un service administratif à moins de dix kilomètres'],
    ['مشاريع معروفة المعايير والآجال', 'des projets aux critères et délais connus'],
    ['استقرار الشباب في مناطقهم', 'des jeunes qui restent dans leur région'],
    ['بنايات يلجها الجميع', 'des bâtiments ouverts à tous'],
  ],
};
