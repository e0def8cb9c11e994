/** A text that is too long: which one it is, and how long it may be. */
export const refusedFields = {
  refusedFields: {
    tooLong_one:
      '« {{field}} » peut compter au plus {{count, number}} caractère et en compte {{length, number}}. Votre texte est conservé ; raccourcissez-le.',
    tooLong_many:
      '« {{field}} » peut compter au plus {{count, number}} de caractères et en compte {{length, number}}. Votre texte est conservé ; raccourcissez-le.',
    tooLong_other:
      '« {{field}} » peut compter au plus {{count, number}} caractères et en compte {{length, number}}. Votre texte est conservé ; raccourcissez-le.',
    names: {
      title: 'Titre',
      challenge: 'Problème',
      challenges: 'Problèmes',
      solution: 'Solution',
      expectedResult: 'Résultat attendu',
      name: 'Nom complet',
      representative: 'Nom du candidat ou du représentant',
      organisation: 'Nom de l’organisme',
      text: 'Votre texte',
      words: 'Vos précisions',
      email: 'Adresse électronique',
      phone: 'Téléphone',
      needs: 'Vos besoins particuliers',
      motivation: 'Motivation',
      experience: 'Expérience',
      commitment: 'Engagement',
      url: 'Adresse de réception',
      fileName: 'Nom du fichier',
      reference: 'Référence',
      requestKey: 'Clé du formulaire',
      token: 'Code du lien',
      proof: 'Vérification automatique',
    },
  },
};
