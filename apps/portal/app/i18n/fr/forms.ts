export const forms = {
  forms: {
    trap: 'Ne remplissez pas ce champ',
    optional: 'facultatif',
    email: 'Adresse e-mail',
    emailHint: 'Nous y envoyons un lien de confirmation. Elle n’est jamais publiée.',
    wait_one: 'Réessayez dans {{count, number}} minute.',
    wait_many: 'Réessayez dans {{count, number}} de minutes.',
    wait_other: 'Réessayez dans {{count, number}} minutes.',
    why: {
      missing: 'Un champ nécessaire est resté vide. Votre texte est conservé.',
      tooLong: 'Le texte est plus long que ce que nous pouvons recevoir. Il est conservé ; raccourcissez-le.',
      notAnAddress: 'L’adresse e-mail n’est pas correcte. Votre texte est conservé ; corrigez l’adresse.',
      controlCharacter:
        'Le texte contient des signes que nous ne pouvons recevoir. Saisissez-le sans le coller.',
      proofInvalid: 'La vérification automatique a échoué. Votre texte est conservé ; envoyez-le à nouveau.',
      proofSpent: 'Cette vérification a déjà servi. Votre texte est conservé ; envoyez-le à nouveau.',
      network: 'Trop d’envois depuis votre réseau en une heure. Votre texte est conservé.',
      slow: 'Trop d’envois depuis votre réseau en une heure. Votre texte est conservé.',
      address:
        'Plusieurs messages ont déjà été envoyés à cette adresse en une heure. Consultez-la, courrier indésirable compris.',
      citizen: 'Vous avez beaucoup envoyé en une heure. Votre texte est conservé.',
      countsUnavailable: 'La réception est suspendue un instant. Votre texte est conservé.',
      linkEnded:
        'Ce lien n’est plus valable ou n’est pas entier. Demandez-en un nouveau à la page « Mes propositions ».',
      windowClosed: 'Les inscriptions sont closes.',
      notOpenYet: 'Les inscriptions ne sont pas encore ouvertes.',
      noRegistration: 'Cette rencontre est sans inscription.',
      enterFirst: 'Ouvrez d’abord le lien que nous envoyons à votre adresse.',
      consentMissing:
        'Sans votre accord sur ce qui est nécessaire, rien ne peut être reçu. Votre texte est conservé.',
      alreadyObjected: 'Vous avez déjà contesté cette décision ; cela ne se fait qu’une fois.',
      notModerated: 'Cette proposition n’est pas encore parue.',
    },
    code: {
      STAGE_CLOSED: 'Cette étape n’est pas ouverte.',
      WRONG_STATE: 'Ce n’est plus possible dans l’état actuel.',
      STALE_VERSION: 'Cela a changé entre-temps. Lisez la nouvelle version, puis recommencez.',
      NOT_FOUND: 'Nous ne trouvons pas ce que vous demandez.',
      NOT_ALLOWED: 'Vous ne pouvez pas faire cela.',
      CONFLICTING_KEY: 'Ce formulaire a déjà été envoyé avec un autre texte. Ouvrez-le à nouveau.',
      OTHER: 'Votre envoi n’a pas été reçu. Relisez-le, puis envoyez-le à nouveau.',
    },
  },
  confirm: {
    title: 'Confirmation',
    lead: 'Il ne reste qu’un pas : confirmez que cette adresse est la vôtre et que la demande vient de vous.',
    yes: 'Je confirme',
    no: 'Ce n’est pas moi',
    noText:
      'Si vous n’avez rien demandé, choisissez « Ce n’est pas moi » : ce qui a été écrit est effacé et nous n’écrivons plus à cette adresse.',
    refusedTitle: 'C’est effacé',
    refused: 'Ce qui attendait votre confirmation est effacé, et nous n’écrirons plus à cette adresse.',
  },
  my: {
    title: 'Mes propositions',
    lead: 'Suivez ce que vous avez envoyé et répondez aux questions du comité. Sans compte : nous envoyons un lien à votre adresse.',
    ask: 'M’envoyer le lien',
    sent: 'Si cette adresse reçoit nos messages, un lien y arrivera dans un instant. Ouvrez-le dans ce navigateur.',
    recognised: 'Vous êtes reconnu par l’adresse',
    leave: 'Quitter',
  },
};
