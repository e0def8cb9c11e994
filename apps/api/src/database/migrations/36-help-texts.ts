/** The help beside each screen of the console: three sentences, and an example where it helps. */
export const helpTexts = {
  HELP_HOME: {
    ar: 'تعرض هذه الصفحة ما ينتظركم أنتم، الأقرب أجلا أولا. كل رقم رابط إلى القائمة التي يعدها. لا شيء هنا يضيع: ما قررتموه محفوظ في الخادم فورا.',
    fr: 'Cette page montre ce qui vous attend, le plus urgent d’abord. Chaque nombre mène à la liste qu’il compte. Rien ne se perd : ce que vous décidez est enregistré aussitôt.',
    en: 'This page shows what waits for you, the most urgent first. Every number leads to the list it counts. Nothing is lost: what you decide is kept at once.',
  },
  HELP_TRIAGE: {
    ar: 'اقرؤوا المقترح، وأجيبوا عن المعايير الثلاثة، ثم قرروا بزر أو بمفتاح. كل قرار يمكن الرجوع عنه ما لم ينشر مآله. مثال: مقترح غير واضح يسأل صاحبه أولا، ولا يرفض قبل السؤال.',
    fr: 'Lisez la proposition, répondez aux trois critères, puis décidez d’un bouton ou d’une touche. Toute décision peut être reprise tant que la suite n’est pas publiée. Exemple : une proposition peu claire donne lieu à une question à son auteur avant tout refus.',
    en: 'Read the proposal, answer the three criteria, then decide with a button or a key. Any decision can be taken back until the outcome is published. Example: the author of an unclear proposal is asked before it is refused.',
  },
  HELP_PUBLICATION: {
    ar: 'تنشر المآلات هنا بعد مراجعتها باللغات الثلاث. لا ينشر أحد وحده ما قرره وحده. ما نشر يصحح بمآل جديد، ويبقى السابق ظاهرا.',
    fr: 'Les suites données se publient ici, après relecture dans les trois langues. Nul ne publie seul ce qu’il a décidé seul. Une suite publiée se corrige par une nouvelle ; l’ancienne reste visible.',
    en: 'Outcomes are published here, after review in the three languages. Nobody publishes alone what they decided alone. A published outcome is corrected by a new one; the former stays visible.',
  },
  HELP_PROPOSALS: {
    ar: 'كل المقترحات التي يحق لكم الاطلاع عليها، مع حالتها. يبحث الحقل في النص بكل اللغات، ولا يهم شكل الهمزة ولا التاء المربوطة. يمكن حفظ أي تصفية وإرسال عنوانها إلى زميل.',
    fr: 'Toutes les propositions que vous pouvez lire, avec leur état. La recherche porte sur le texte dans toutes les langues, sans égard aux accents ni aux variantes arabes. L’adresse d’un filtre se garde et se partage.',
    en: 'All proposals you may read, with their state. The search looks through the text in every language, whatever the accents or Arabic spelling. A filter’s address can be kept and shared.',
  },
  HELP_ASSIGNMENTS: {
    ar: 'المقترحات المحالة على مؤسستكم، مع أجل الجواب. الجواب أربعة: احتفاظ، أو احتفاظ جزئي، أو عدم احتفاظ مع التعليل، أو إرجاع لأن الاختصاص لغيركم. جواب المؤسسة الرئيسية هو الحاسم.',
    fr: 'Les propositions transmises à votre institution, avec leur échéance. Quatre réponses : retenue, retenue en partie, non retenue avec justification, ou renvoyée parce qu’elle relève d’une autre. La réponse du chef de file décide.',
    en: 'Proposals passed to your institution, with the day to answer by. Four answers: retained, retained in part, not retained with a justification, or returned because it is another’s. The lead institution’s answer decides.',
  },
  HELP_COMMITMENTS: {
    ar: 'بطاقات الالتزامات: النص والأنشطة والمؤشرات ووثائق الإثبات. تحفظ المسودة من تلقاء نفسها، وترسل للمصادقة حين تكتمل. بعد الاعتماد يجمد النص، ولا يغير إلا بتعديل مؤرخ ومعلل.',
    fr: 'Les fiches d’engagement : texte, activités, indicateurs, justificatifs. Le brouillon s’enregistre seul ; la fiche complète s’envoie pour validation. Après l’adoption, le texte ne change que par amendement daté et motivé.',
    en: 'Commitment cards: text, activities, indicators, evidence. A draft saves itself; a complete card is sent for validation. After adoption the text changes only by a dated amendment with its reason.',
  },
  HELP_PLANS: {
    ar: 'كل خطة تمر بمراحل معلنة التواريخ، تفتحها وتغلقها كتابة اللجنة. المرحلة المفتوحة هي التي تحدد ما يمكن فعله. لا تغلق مرحلة وفيها ما ينتظر، وتقول الصفحة ما هو.',
    fr: 'Chaque plan passe par des étapes aux dates annoncées, ouvertes et closes par le secrétariat. L’étape ouverte décide de ce qui peut être fait. Une étape où quelque chose attend ne se clôt pas, et la page dit quoi.',
    en: 'Each plan goes through stages with announced dates, opened and closed by the secretariat. The open stage decides what can be done. A stage in which something waits cannot be closed, and the page says what.',
  },
  HELP_MEETINGS: {
    ar: 'اللقاءات ببرنامجها ومنظميها وأرقام حضورها. ما يسجل من مقترحات في لقاء يحمل مرجعه. تعرض أرقام التقارير الرسمية كما نشرت.',
    fr: 'Les rencontres, avec programme, organisateurs et participation. Les propositions consignées lors d’une rencontre en portent la référence. Les chiffres des rapports officiels sont donnés tels que publiés.',
    en: 'Meetings with programme, organisers and attendance. Proposals recorded at a meeting carry its reference. Figures of official reports are given as published.',
  },
  HELP_CONTENT: {
    ar: 'تكتبون هنا أخبار البوابة ووثائقها ونصوص صفحاتها، باللغات الثلاث، دون تدخل تقني. النص فقرات بينها سطر فارغ، وتصير العناوين روابط من تلقاء نفسها. تحفظ كل صيغة سابقة.',
    fr: 'Vous écrivez ici les actualités, les documents et les textes des pages, dans les trois langues, sans intervention technique. Un texte est fait de paragraphes séparés d’une ligne vide ; les adresses deviennent des liens. Toute version antérieure est gardée.',
    en: 'Here you write the portal’s news, documents and page texts, in three languages, without technical help. A text is paragraphs apart by an empty line; addresses become links by themselves. Every former version is kept.',
  },
};
