/** Texts of the portal's pages: paragraphs apart by an empty line; a short line by itself is a heading. */
export const pageTexts = {
  HOME: {
    ar: 'ينشر «التزام» خطط العمل الوطنية للحكومة المنفتحة بالمغرب: من مقترح المواطن إلى الالتزام، ومن النشاط إلى النتيجة المقيسة.',
    fr: '« Iltizam » publie les plans d’action nationaux du Maroc pour un gouvernement ouvert : de la proposition d’un citoyen à l’engagement, de l’activité au résultat mesuré.',
    en: 'Iltizam publishes Morocco’s national action plans for open government: from a citizen’s proposal to a commitment, from an activity to a measured result.',
  },
  ABOUT: {
    ar: `تنشر هذه البوابة خطط العمل الوطنية للحكومة المنفتحة: ما اقترحه المواطنون والجمعيات، وما قررته لجنة الإشراف ولماذا، وما التزمت به المؤسسات، وما تحقق منه.

من المقترح إلى النتيجة

يقدم كل مقترح عبر البوابة أو في لقاء تشاوري، ويحمل مرجعا عموميا. تدرسه لجنة الإشراف، وفيها عدد متساو من ممثلي المجتمع المدني وممثلي القطاعات العمومية، ثم تجيب عنه المؤسسة المعنية. ويعلن مآل كل مقترح معللا.

يصبح ما احتفظ به مصدرا لالتزام له أنشطة وآجال ومؤشرات. وتبلغ المؤسسات عن تقدمها مع وثائق الإثبات، فيمكن لأي شخص أن يتتبع المسار في الاتجاهين.

ما لا نعرفه لا نعرضه صفرا

الأرقام المنشورة هنا هي أرقام الخطط والتقارير الرسمية، مع مصدرها. وحيث لم يبلغ عن نتيجة، تقول البوابة ذلك بوضوح.`,
    fr: `Ce portail publie les plans d’action nationaux pour un gouvernement ouvert : ce que citoyens et associations ont proposé, ce que le comité de pilotage a décidé et pourquoi, ce à quoi les institutions se sont engagées et ce qui en a été réalisé.

De la proposition au résultat

Chaque proposition arrive par le portail ou lors d’une rencontre, et reçoit une référence publique. Le comité de pilotage, où société civile et administrations siègent à parts égales, l’étudie ; l’institution concernée y répond. La suite donnée à chacune est publiée, avec sa raison.

Ce qui est retenu devient la source d’un engagement, avec ses activités, ses échéances et ses indicateurs. Les institutions rendent compte de l’avancement, justificatifs à l’appui : chacun peut suivre le chemin dans les deux sens.

L’inconnu n’est pas un zéro

Les chiffres sont ceux des plans et rapports officiels, avec leur source. Là où aucun résultat n’a été rapporté, le portail le dit.`,
    en: `This portal publishes the national action plans for open government: what citizens and associations proposed, what the oversight committee decided and why, what institutions committed themselves to, and what became of it.

From a proposal to a result

Every proposal comes in through the portal or at a consultation meeting and gets a public reference. The oversight committee, in which civil society and administrations have equally many seats, studies it; the institution concerned answers. What became of each is published, with its reason.

What is retained becomes the source of a commitment with activities, deadlines and indicators. Institutions report how far they have come, with evidence, so that anyone can follow the way in both directions.

Unknown is not zero

The figures are those of the official plans and reports, with their source. Where no result has been reported, the portal says so.`,
  },
  PRIVACY: {
    ar: `تقرأ هذه البوابة دون تسجيل، ودون ملفات تعريف لأغراض التتبع، ولا يرسل أي طلب من صفحاتها إلى موقع آخر.

ما نحتفظ به

من يقدم مقترحا أو يسجل في لقاء أو يتابع سجلا يعطي عنوان بريده الإلكتروني، ليؤكد أنه صاحبه وليتوصل بالجواب. ولا ينشر الاسم إلا بموافقة صريحة.

تحفظ المعطيات الشخصية معزولة عن المقترحات نفسها، ولا تطلع عليها اللجنة ولا المؤسسات. ويسجل كل اطلاع عليها مع سببه.

حقوقكم

يمكنكم طلب الاطلاع على معطياتكم أو تصحيحها أو حذفها طبقا للقانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي. ويبقى نص المقترح المنشور دون اسم صاحبه.`,
    fr: `Ce portail se lit sans inscription et sans traceur ; aucune de ses pages n’envoie de requête à un autre site.

Ce que nous conservons

Qui dépose une proposition, s’inscrit à une rencontre ou suit un dossier donne son adresse électronique, pour confirmer qu’elle est la sienne et recevoir la réponse. Le nom n’est publié qu’avec un accord exprès.

Les données personnelles sont tenues à part des propositions ; ni le comité ni les institutions n’y ont accès. Toute consultation est consignée avec son motif.

Vos droits

Vous pouvez demander l’accès à vos données, leur rectification ou leur effacement, conformément à la loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel. Le texte d’une proposition publiée demeure, sans le nom de son auteur.`,
    en: `This portal is read without signing up and without tracking; none of its pages sends a request to another site.

What is kept

Whoever submits a proposal, registers for a meeting or follows a record gives an e-mail address, to confirm that it is theirs and to receive the answer. A name is published only with express consent.

Personal data are kept apart from the proposals themselves; neither the committee nor the institutions see them. Every look at them is logged with its reason.

Your rights

You can ask to see, correct or erase your data, under Law No. 09-08 on the protection of individuals with regard to the processing of personal data. The text of a published proposal stays, without its author’s name.`,
  },
  ACCESSIBILITY: {
    ar: `صممت هذه البوابة ليستعملها الجميع: بلوحة المفاتيح، وبقارئ الشاشة، وعلى هاتف صغير، وعند تكبير النص إلى أربعة أضعاف، ودون جافا سكريبت.

المعيار المتبع هو WCAG 2.2 في المستوى AA، ويفحص آليا في كل صفحة وكل لغة قبل كل إصدار. ولا يغني الفحص الآلي عن تجربة الأشخاص في وضعية إعاقة.

تحمل كل قطعة نص لغتها واتجاهها، حتى ينطقها قارئ الشاشة كما ينبغي. ويرافق كل رسم بياني جدول بالأرقام نفسها.

إذا صادفتم عائقا، فاكتبوا إلى كتابة لجنة الإشراف مع ذكر عنوان الصفحة.`,
    fr: `Ce portail est fait pour tous : au clavier, avec un lecteur d’écran, sur un petit téléphone, avec un texte agrandi quatre fois, sans JavaScript.

La norme suivie est WCAG 2.2, niveau AA ; elle est vérifiée par programme sur chaque page et dans chaque langue avant toute mise en service. Cela ne remplace pas l’expérience de personnes en situation de handicap.

Chaque texte porte sa langue et son sens d’écriture, pour être lu correctement à voix haute. Chaque graphique est accompagné d’un tableau des mêmes chiffres.

Si vous rencontrez un obstacle, écrivez au secrétariat du comité de pilotage en indiquant l’adresse de la page.`,
    en: `This portal is made for everybody: by keyboard, with a screen reader, on a small phone, with text four times as large, without JavaScript.

The standard followed is WCAG 2.2, level AA; a program checks it on every page and in every language before each release. That does not replace the experience of people with disabilities.

Every text carries its language and direction, so that it is read aloud as it should be. Every chart stands beside a table of the same figures.

If something stands in your way, write to the secretariat of the oversight committee and name the address of the page.`,
  },
  LICENCE: {
    ar: `المعطيات

كل ما ينشر هنا معطيات مفتوحة برخصة ODbL 1.0: يمكنكم نسخها واستعمالها ونشرها، لأي غرض، مع ذكر المصدر وإبقاء ما تبنونه عليها مفتوحا مثلها.

النصوص والأرقام مأخوذة من الخطط والتقارير المنشورة للعموم، ويذكر مصدر كل سجل معه.

البرنامج

برنامج حر برخصة EUPL-1.2، يمكن لأي إدارة أو جهة أن تستعمله وتدرسه وتغيره وتعيد نشره.`,
    fr: `Les données

Tout ce qui est publié ici est ouvert sous licence ODbL 1.0 : vous pouvez copier, utiliser et republier, à toute fin, en citant la source et en gardant ouvert ce que vous en tirez.

Textes et chiffres proviennent de plans et rapports publics ; la source de chaque fiche y est indiquée.

Le logiciel

Logiciel libre sous licence EUPL-1.2 : toute administration, toute personne peut l’utiliser, l’étudier, le modifier et le redistribuer.`,
    en: `The data

Everything published here is open under the ODbL 1.0 licence: you may copy, use and republish it for any purpose, naming the source and keeping open what you build on it.

Texts and figures come from public plans and reports; each record names its source.

The software

Free software under the EUPL-1.2: any administration and anybody else may use, study, change and share it.`,
  },
};
