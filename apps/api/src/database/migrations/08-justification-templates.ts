import { raw } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';

/** The words justifications begin from, as the product comes with them: the first version, to be improved by the secretariat. */
export class JustificationTemplates extends Migration {
  override name = '2026-11-25-08-justification-templates';

  override up(): void {
    for (const [reason, text] of Object.entries(templates)) {
      this.addSql(
        raw(
          `insert into justification_template (id, reason, version, text, saved_at)
           values (gen_random_uuid(), ?, 1, ?, now())`,
          [reason, JSON.stringify({ ...text, original: 'ar' })],
        ),
      );
    }
  }
}

const templates = {
  NOT_LINKED_TO_OPENNESS: {
    ar: 'تشكركم اللجنة على مقترحكم «{title}»، وقد درسته بعناية. وتبيّن لها أنه لا يرتبط ارتباطا مباشرا بمبادئ الحكومة المنفتحة: الشفافية، والولوج إلى المعلومات، والمشاركة المواطنة، والمساءلة، والنزاهة. لذلك تعذّر قبوله في إطار هذه الخطة، وليس في ذلك حكم على أهمية موضوعه.',
    fr: 'Le comité vous remercie de votre proposition « {title} », qu’il a examinée avec attention. Il constate qu’elle n’a pas de lien direct avec les principes du gouvernement ouvert : transparence, accès à l’information, participation citoyenne, redevabilité et intégrité. Elle ne peut donc pas être déclarée recevable dans le cadre de ce plan ; ce n’est pas un jugement sur l’intérêt de son sujet.',
    en: 'The committee thanks you for your proposal “{title}”, which it has studied with care. It finds no direct link between the proposal and the principles of open government: transparency, access to information, citizen participation, accountability and integrity. It can therefore not be admitted to this plan; this is no judgement on the importance of its subject.',
  },
  UNCLEAR: {
    ar: 'تشكركم اللجنة على مقترحكم «{title}». وبعد قراءته بعناية، وأخذ ما توفر من توضيحات بعين الاعتبار، لم تتمكن من تحديد ما يطلبه على وجه الدقة. ولأن اللجنة لا تريد أن تنسب إليكم ما لم تقصدوه، فقد تعذّر عليها قبوله للدراسة بصيغته الحالية.',
    fr: 'Le comité vous remercie de votre proposition « {title} ». Après une lecture attentive, et compte tenu des éclaircissements disponibles, il n’a pas pu établir ce qu’elle demande. Ne voulant pas vous prêter une intention qui ne serait pas la vôtre, il ne peut pas l’admettre à l’étude dans sa rédaction actuelle.',
    en: 'The committee thanks you for your proposal “{title}”. Having read it with care, and taken into account what explanations were available, it could not establish what the proposal asks for. As it does not want to attribute to you an intention that is not yours, it cannot admit the proposal for study as it is worded now.',
  },
  IMPRECISE: {
    ar: 'تشكركم اللجنة على مقترحكم «{title}» وعلى الهدف الذي يسعى إليه. غير أنه بقي عاما: فهو لا يحدد، مع أخذ ما توفر من توضيحات بعين الاعتبار، الإجراء الذي ينبغي القيام به ولا الجهة التي يمكن أن تتولاه. لذلك تعذّر قبوله للدراسة بصيغته الحالية.',
    fr: 'Le comité vous remercie de votre proposition « {title} » et de l’objectif qu’elle poursuit. Elle reste toutefois trop générale : même compte tenu des éclaircissements disponibles, elle ne dit ni quelle action mener, ni qui pourrait en être chargé. Elle ne peut donc pas être admise à l’étude dans sa rédaction actuelle.',
    en: 'The committee thanks you for your proposal “{title}” and for the aim it pursues. It remains too general, however: even with what explanations were available, it says neither which action should be taken nor who could be in charge of it. It can therefore not be admitted for study as it is worded now.',
  },
  OUT_OF_MANDATE: {
    ar: 'تشكركم اللجنة على مقترحكم «{title}». وبعد دراسته، تبيّن لها أن تنفيذه لا يدخل في اختصاص المؤسسات التي تخاطبها هذه الخطة، ولا يمكنها أن تلتزم به نيابة عن غيرها. ويمكنكم تقديمه إلى الجهة المختصة: {service}.',
    fr: 'Le comité vous remercie de votre proposition « {title} ». Après examen, il constate que sa mise en œuvre ne relève pas des attributions des institutions auxquelles s’adresse ce plan, qui ne peuvent pas s’engager à la place d’une autre. Vous pouvez la présenter à l’autorité compétente : {service}.',
    en: 'The committee thanks you for your proposal “{title}”. Having studied it, the committee finds that carrying it out is not within the powers of the institutions this plan addresses, which cannot commit themselves on behalf of others. You can put it to the competent body: {service}.',
  },
  ALREADY_DONE: {
    ar: 'تشكركم اللجنة على مقترحكم «{title}». وقد تبيّن لها أن ما يقترحه أُنجز أو هو في طور الإنجاز: {commitment}. لذلك لم تدرجه للدراسة من جديد، وبإمكانكم تتبع ما تم القيام به في هذا الشأن.',
    fr: 'Le comité vous remercie de votre proposition « {title} ». Il constate que ce qu’elle propose est déjà réalisé ou en cours de réalisation : {commitment}. Elle n’est donc pas étudiée une seconde fois, et vous pouvez suivre ce qui est fait à ce sujet.',
    en: 'The committee thanks you for your proposal “{title}”. It finds that what the proposal asks for has been done already or is under way: {commitment}. It is therefore not studied a second time, and you can follow what is being done about it.',
  },
  INDIVIDUAL_COMPLAINT: {
    ar: 'تشكركم اللجنة على ثقتكم. وقد اطلعت على ما عرضتموه تحت عنوان «{title}»، وتبيّن لها أنه يتعلق بحالة خاصة تستحق أن تنظر فيها الجهة المختصة، بينما تُعنى هذه الخطة بتدابير تهم الجميع. وحتى تحظى حالتكم بالعناية اللازمة، ندعوكم إلى عرضها على: {service}.',
    fr: 'Le comité vous remercie de votre confiance. Il a pris connaissance de ce que vous exposez sous le titre « {title} » : il s’agit d’une situation particulière, qui mérite d’être examinée par le service compétent, alors que ce plan porte sur des mesures qui concernent tout le monde. Pour que votre situation reçoive l’attention voulue, nous vous invitons à la soumettre à : {service}.',
    en: 'The committee thanks you for your trust. It has read what you set out under the title “{title}”: it concerns a particular case, which deserves to be looked into by the competent service, whereas this plan is about measures that concern everybody. So that your case receives the attention it needs, we invite you to put it to: {service}.',
  },
  SEVERAL_IDEAS: {
    ar: 'تشكركم اللجنة على مقترحكم «{title}» وعلى غنى ما ورد فيه. غير أنه يجمع أفكارا متعددة تهم مواضيع أو مؤسسات مختلفة، ولا يمكن إبداء جواب واحد بشأنها. لذلك تعذّر قبوله بصيغته الحالية، ويمكن أن تُقدَّم كل فكرة على حدة كي تحظى بجواب خاص بها.',
    fr: 'Le comité vous remercie de votre proposition « {title} » et de sa richesse. Elle réunit cependant plusieurs idées, qui relèvent de sujets ou d’institutions différents et auxquelles une seule réponse ne peut pas être donnée. Elle ne peut donc pas être admise dans sa rédaction actuelle ; chaque idée peut être présentée séparément, pour recevoir sa propre réponse.',
    en: 'The committee thanks you for your proposal “{title}” and for the wealth of what it contains. It brings together several ideas, however, on different subjects or for different institutions, to which no single answer can be given. It can therefore not be admitted as it is worded now; each idea can be put forward on its own, so that it receives an answer of its own.',
  },
  AGAINST_THE_LAW: {
    ar: 'تشكركم اللجنة على مقترحكم «{title}». وبعد دراسته، تبيّن لها أن تنفيذه كما هو مقترح يتعارض مع أحكام قانونية جاري بها العمل، وهي أحكام تلزم جميع المؤسسات المعنية بهذه الخطة. لذلك تعذّر قبوله بصيغته الحالية.',
    fr: 'Le comité vous remercie de votre proposition « {title} ». Après examen, il constate que sa mise en œuvre, telle qu’elle est proposée, serait contraire à des dispositions légales en vigueur, qui s’imposent à toutes les institutions concernées par ce plan. Elle ne peut donc pas être admise dans sa rédaction actuelle.',
    en: 'The committee thanks you for your proposal “{title}”. Having studied it, the committee finds that carrying it out as proposed would be contrary to provisions of the law in force, which bind all the institutions this plan concerns. It can therefore not be admitted as it is worded now.',
  },
  ABUSIVE: {
    ar: 'اطلعت اللجنة على ما قُدِّم تحت عنوان «{title}». ويتضمن النص عبارات لا تتوافق مع قواعد المشاركة، التي تستبعد الإساءة إلى الأشخاص والتحريض والإشهار، ولذلك لا يمكن دراسته. ويبقى باب المشاركة مفتوحا أمامكم بمقترح يحترم هذه القواعد.',
    fr: 'Le comité a pris connaissance de ce qui a été déposé sous le titre « {title} ». Le texte contient des termes contraires aux règles de participation, qui excluent les atteintes aux personnes, l’incitation à la haine et la publicité ; il ne peut donc pas être étudié. La participation vous reste ouverte, par une proposition qui respecte ces règles.',
    en: 'The committee has read what was submitted under the title “{title}”. The text contains words contrary to the rules of participation, which exclude attacks on people, incitement and advertising; it can therefore not be studied. You remain welcome to take part with a proposal that keeps to these rules.',
  },
  ASK_AUTHOR: {
    ar: 'تشكركم اللجنة على مقترحكم «{title}»، وتود أن تفهمه كما تقصدونه قبل أن تبت فيه. هل يمكنكم أن توضحوا لها، بعبارات بسيطة: ما الذي ينبغي القيام به؟ ومن يمكنه أن يقوم به؟ وما الذي سيتغير بفضله بالنسبة للمواطنات والمواطنين؟',
    fr: 'Le comité vous remercie de votre proposition « {title} » et souhaite la comprendre comme vous l’entendez avant de se prononcer. Pourriez-vous lui préciser, en quelques mots simples : que faudrait-il faire ? Qui pourrait le faire ? Qu’est-ce que cela changerait pour les citoyennes et les citoyens ?',
    en: 'The committee thanks you for your proposal “{title}” and would like to understand it as you mean it before deciding. Could you explain, in a few plain words: what should be done? Who could do it? What would it change for citizens?',
  },
};
