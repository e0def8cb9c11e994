import { callGrounds } from './candidate-call-words';
import { committeeGrounds } from './committee-grounds';
import { refusedFields } from './refused-fields';
import { stageGrounds } from './stage-grounds';

/** Each sentence says what happened, what is kept and what to do. */
export const refusals = {
  codes: {
    NOT_FOUND:
      "Cet élément n'existe pas, ou ne vous est pas ouvert. Vérifiez l'adresse ou revenez à la liste.",
    NOT_ALLOWED:
      "Vous n'avez pas le droit de faire cela. Rien n'a changé ; si c'est une erreur, adressez-vous au secrétariat du comité.",
    WRONG_STATE:
      "L'état de l'élément ne le permet pas. Rien n'a changé ; actualisez la page pour voir l'état actuel.",
    REASON_REQUIRED:
      'Une justification écrite est nécessaire. Votre saisie est conservée ; complétez-la puis renvoyez.',
    STALE_VERSION:
      "Quelqu'un a modifié cet élément avant vous. Rien n'a été écrit et votre saisie est conservée ; lisez le changement puis réessayez.",
    STAGE_CLOSED: "L'étape en cours du plan ne le permet pas. Rien n'a changé.",
    INVALID_INPUT:
      "Une valeur n'est pas acceptable. Votre saisie est conservée ; corrigez le champ concerné puis renvoyez.",
    LIMIT_EXCEEDED:
      'La demande dépasse la limite. Votre saisie est conservée ; raccourcissez le texte ou réduisez la demande.',
    RATE_LIMITED:
      'Trop de demandes en peu de temps. Votre saisie est conservée ; attendez un peu puis réessayez.',
    CONFLICTING_KEY:
      "Cette demande a déjà été envoyée avec un autre contenu. Rien n'a changé ; rouvrez la fenêtre et recommencez.",
    UNREACHABLE:
      'Le serveur ne répond pas. Votre saisie reste dans la page ; vérifiez le réseau puis réessayez.',
    UNEXPECTED:
      "Une erreur est survenue sur le serveur. Votre saisie reste dans la page ; réessayez, et si l'erreur persiste prévenez l'administrateur.",
  },
  grounds: {
    ...stageGrounds,
    ...committeeGrounds,
    ...callGrounds,
    role: 'Votre fonction ne permet pas cette action.',
    scope: 'La clé ne permet pas cette action.',
    revoked: 'L’application a été exclue ; plus rien n’y change.',
    notAnAddress: 'Aucun message ne peut être envoyé à cette adresse : il faut une adresse https publique.',
    notYours: 'Cet élément relève d’une autre institution.',
    recused:
      'Vous ne pouvez pas vous prononcer : cet élément, ou un autre jugé avec lui, vient de vous ou de votre organisation, ou vous vous êtes récusé.',
    ownCommitment: 'Votre institution réalise cet engagement : une autre personne l’évalue.',
    proposer: "Vous avez proposé l'irrecevabilité ; une autre personne la confirme.",
    sameCollege: "La confirmation revient à un membre de l'autre collège.",
    notSamePerson: 'Seule la personne qui a décidé peut revenir sur sa décision.',
    self: 'Personne ne change ses propres droits : un autre administrateur le fait.',
    checksDisagree: 'La décision ne correspond pas aux critères enregistrés.',
    blind: "Cette information est masquée jusqu'à la décision.",
    unknownVariable: 'Le modèle contient une variable inconnue.',
    unfilledVariable: 'Le texte contient une variable non remplie. Complétez-le puis renvoyez.',
    cannotBeMentioned: 'Cette personne ne peut pas être mentionnée ici.',
    countDiffers: 'Le nombre a changé depuis la lecture de la liste. Actualisez-la puis réessayez.',
    notForRole: 'Ce champ ne concerne pas la fonction choisie.',
    decidedAlone: 'Qui a décidé seul ne publie pas ; une autre personne publie.',
    ownWords: 'Une autre personne lit ce que vous avez écrit et le fait paraître.',
    outcomePublished: 'La suite donnée est publiée : on ne peut plus revenir dessus.',
    outcomeNotPublished: "La suite donnée n'est pas encore publiée.",
    assignmentAccepted: "Une institution a pris en charge l'affectation : on ne peut plus revenir dessus.",
    noAuthorToAsk: "Il n'y a pas d'auteur à qui poser une question.",
    askFirst: "Avant ce motif, interrogez d'abord l'auteur.",
    alreadyObjected: "L'auteur a déjà fait objection.",
    nothingToTakeBack: "Il n'y a pas de décision sur laquelle revenir.",
    laterStep: 'Une étape a suivi cette décision : on ne peut plus revenir dessus.',
    nothingToUphold: "Il n'y a pas de décision précédente à maintenir.",
    frozen: 'Le texte est figé dans cet état.',
    activitiesOpen: 'Des activités ne sont ni achevées ni annulées.',
    saysNothing: 'Le brouillon est vide. Renseignez au moins un champ, puis envoyez.',
    itemsWaiting:
      "{{count}} éléments attendent encore : mettez-les à jour ou confirmez qu'ils n'ont pas changé.",
    notDrafted: "Il n'y a pas de brouillon sur cette fiche.",
    nothingReported: "Rien n'a encore été déclaré ici : il n'y a pas d'état à confirmer. Saisissez-en un.",
    incomplete:
      'Cet élément est commencé et incomplet. Votre saisie est conservée ; complétez-le puis envoyez.',
    byDraft:
      'Dans ce plan, les mises à jour sont validées par tour : saisissez dans le brouillon de la fiche, puis envoyez-le.',
    languageMissing:
      'Tout n’est pas rédigé en arabe, en français et en anglais (manque : {{languages}}). Complétez, puis publiez.',
    embargoed:
      'Cette suite donnée est dans un lot sous embargo. Levez l’embargo d’abord, ou attendez l’heure du lot.',
    nothingToPublish: "Il n'y a pas de suite donnée à publier.",
    missing: 'Un champ obligatoire est vide. Votre saisie est conservée ; remplissez-le puis renvoyez.',
    duplicate: 'La même valeur est choisie deux fois.',
    notAfterToday: "L'échéance doit être après aujourd'hui.",
    afterToday: "La date ne peut pas être après aujourd'hui.",
    otherPlan: 'Les deux propositions ne sont pas du même plan.',
    cannotLead: 'Cette proposition ne peut pas conduire un groupe.',
    alreadySplit: 'Cette proposition a déjà été divisée.',
    percentDisagrees:
      "Le pourcentage ne correspond pas à l'état : achevée vaut 100, non commencée 0, en cours moins de 100.",
    outOfRange: 'La valeur est hors des limites.',
    notADay: "La date n'est pas valable.",
    ownRequest: 'Cette demande est la vôtre : une autre personne y répond.',
    endBeforeStart: 'La fin est avant le début.',
    heldOpenly:
      'Cette personne exerce cette fonction à partir du {{from}}. Rien n’a été modifié ; mettez-y fin d’abord, ou donnez-en une autre.',
    heldUntil:
      'Cette personne exerce cette fonction du {{from}} au {{to}}. Rien n’a été modifié ; choisissez d’autres jours.',
    endsBefore:
      'Cette fonction prend déjà fin le {{endsOn}}, et une fin ne se repousse pas. Pour la prolonger, attribuez-la de nouveau.',
    dateDisagrees:
      "Cette date ne correspond pas à l'état : ce qui n'a pas commencé n'a pas de début, ce qui continue n'a pas de fin.",
    afterReport: 'Cette date est postérieure au jour déclaré.',
    outsidePlan: 'Cette date est hors de la période du plan.',
    listDiffers: 'La liste ne correspond pas aux activités de la fiche. Relisez-la, puis ordonnez.',
    notWhole: 'Cette unité ne prend que des nombres entiers.',
    alreadyCorrected: 'Cette mesure a déjà été corrigée. Corrigez la valeur en vigueur.',
    nothingChanged: 'La correction ne change rien à la valeur actuelle.',
    measured: 'Des mesures existent pour cet indicateur : son unité est fixée et il ne peut être supprimé.',
    notALink: "L'adresse n'est pas un lien valable. Écrivez-la en entier, à partir de https://.",
    notANumber: "Ce n'est pas un nombre. Écrivez-le en chiffres, comme 12,5.",
    notInList: "Ce mot n'est pas dans la liste. Reprenez un mot de la liste tel quel.",
    otherSheet: "Ce n'est pas le tableau de cette fiche. Téléchargez-le, modifiez-le, puis renvoyez-le.",
    evidenceMissing:
      "Rien n'est achevé sans justificatif disponible. Ajoutez un fichier ou un lien, puis renvoyez.",
    lastProof:
      "C'est le dernier justificatif d'une activité achevée. Ajoutez-en un autre avant de le retirer.",
    beforeTheDay: 'Cette action s’ouvre le jour de la rencontre. Réessayez ce jour-là.',
    notATime: 'L’heure n’est pas valable. Écrivez-la comme 09:30.',
    outsideMeeting: 'C’est hors du temps de la rencontre. Corrigez l’heure ou la date, puis renvoyez.',
    overlaps: 'Cette séquence en chevauche une autre. Corrigez l’heure, puis renvoyez.',
    noRegistration: 'Cette rencontre est sans inscription.',
    notOpenYet: 'Les inscriptions ne sont pas encore ouvertes.',
    windowClosed: 'Les inscriptions sont closes.',
    noPollOpen: 'Cette question n’est pas ouverte aux réponses en ce moment.',
    pollBegun:
      'Cette question a été ouverte aux réponses : son texte et ses réponses ne changent plus. Ajoutez-en une autre au besoin.',
    notCheckedIn:
      'Seules les personnes présentes répondent : montrez votre code à l’accueil, puis réessayez.',
    alreadyAnswered: 'Vous avez déjà répondu ; une réponse par personne, et personne ne sait laquelle.',
    notAccepted: 'Cette inscription n’a pas de place : elle est en liste d’attente ou annulée.',
    notReleased: 'Seul ce qui est publié devient une proposition. Publiez-le d’abord.',
    alreadyProposed: 'C’est déjà devenu une proposition.',
    file: 'Trop de fichiers depuis ce réseau en une heure. Réessayez plus tard.',
    fileRefused: 'Le fichier n’est pas conservé, à cause de ce qu’il contient. Envoyez-en un autre.',
    fileTooLarge: 'Le fichier dépasse 5 Mo. Rien d’autre n’a changé ; envoyez une version plus légère.',
    institutionFull:
      'Les fichiers de votre institution ont atteint leur maximum (place, ou envois simultanés). Rien n’est perdu : réessayez quand les envois en cours sont finis, ajoutez un lien, ou écrivez au secrétariat.',
    tooManyFiles: 'La proposition porte déjà trois fichiers, le maximum. Retirez-en un d’abord.',
    cursorAltered:
      'Cette place dans la liste n’est pas celle qui a été donnée : son adresse a changé en chemin. Rien n’est perdu ; rouvrez la liste depuis le début.',
    cursorExpired:
      'Cette place dans la liste n’est plus valable : elle date d’avant un changement de clé de la plateforme. Rien n’est perdu ; rouvrez la liste depuis le début.',
    controlCharacter: 'Le texte contient des signes invisibles. Supprimez-les ou réécrivez-le.',
    tooLong: 'Le texte est trop long. Votre saisie est conservée ; raccourcissez-la.',
    tooMany:
      'Il y en a {{length}}, et {{maximum}} au plus sont admis. Votre saisie est conservée ; retirez-en, puis renvoyez.',
    tooHeavy:
      'Le fichier dépasse le maximum, {{maximum}}. Rien n’en est gardé ; réduisez-le ou ajoutez un lien.',
    tooEasy:
      'Ce mot de passe est connu ou facile à deviner. Rien n’a été enregistré ; choisissez-en un autre.',
    filesAway:
      'Les fichiers sont momentanément inaccessibles ; tout le reste fonctionne. Rien n’est perdu : réessayez dans quelques minutes.',
    scannerAway:
      'L’antivirus ne répond pas. Votre envoi est conservé et sera publié après son contrôle ; inutile de le refaire.',
    providerAway:
      'Le fournisseur d’identité ne répond pas. Rien n’a changé ; connectez-vous par mot de passe ou réessayez dans quelques minutes.',
    mailsAway:
      'Le serveur de courriel ne répond pas. Ce qui devait partir est conservé et partira de lui-même ; vous n’avez rien à faire.',
    diskFull:
      'Le disque du serveur est plein : plus rien n’est enregistré tant qu’il manque de place. Votre saisie reste sur la page ; réessayez plus tard et prévenez l’administrateur.',
    rightsChanged:
      'Vos droits ont changé pendant cette demande. Rien n’a été enregistré ; rechargez la page.',
    looking:
      'Vous lisez avec les yeux de quelqu’un d’autre : rien ne peut être modifié. Revenez à votre compte pour agir.',
    administrator: 'On ne lit pas avec les yeux d’un autre administrateur.',
    passwordChosen:
      'La personne a déjà choisi son mot de passe ; elle en demande un nouveau elle-même, sur la page de connexion.',
    disabled: 'Ce compte est désactivé. Rouvrez-le d’abord.',
    tooShort:
      'Le texte est plus court que le minimum ({{minimum}} caractères). Votre saisie est conservée ; complétez-la puis renvoyez.',
    enterFirst:
      'Ouvrez d’abord le lien que nous envoyons à votre adresse : c’est lui qui permet de vous reconnaître.',
    linkEnded: 'Ce lien n’est plus valable. Demandez-en un nouveau à la page « Mes propositions ».',
    proofInvalid: 'La vérification automatique a échoué. Votre texte est conservé ; envoyez-le à nouveau.',
    proofSpent: 'Cette vérification a déjà servi. Votre texte est conservé ; envoyez-le à nouveau.',
    network: 'Trop d’envois depuis ce réseau en une heure. Votre texte est conservé ; réessayez plus tard.',
    slow: 'Trop d’envois depuis ce réseau en une heure. Votre texte est conservé ; réessayez plus tard.',
    address:
      'Plusieurs messages ont déjà été envoyés à cette adresse en une heure. Consultez-la, ou réessayez plus tard.',
    citizen: 'Vous avez beaucoup envoyé en une heure. Réessayez plus tard.',
    draft: 'Trop de saisies depuis ce réseau en une heure. Réessayez plus tard.',
    alreadySent: 'C’est déjà envoyé et ne se modifie plus.',
    countsUnavailable: 'La réception est suspendue un instant. Votre texte est conservé ; réessayez bientôt.',
    consentMissing: 'Sans votre accord sur ce qui est nécessaire, rien ne peut être reçu.',
    alreadyAppealed: 'Un nouvel examen a déjà été demandé ; il ne l’est qu’une fois.',
    alreadyModerated:
      'Une autre personne s’est déjà prononcée sur ce texte. Rien de votre décision n’est enregistré ; relisez la liste.',
    notModerated: 'Ce texte n’est pas encore paru.',
  } /** Which text, and how long it may be. */,
  tooLong_one:
    '« {{field}} » peut compter au plus {{count}} caractère et en compte {{length}}. Votre saisie est conservée ; raccourcissez-la.',
  tooLong_many:
    '« {{field}} » peut compter au plus {{count}} de caractères et en compte {{length}}. Votre saisie est conservée ; raccourcissez-la.',
  tooLong_other:
    '« {{field}} » peut compter au plus {{count}} caractères et en compte {{length}}. Votre saisie est conservée ; raccourcissez-la.',
  fields: refusedFields,
};
