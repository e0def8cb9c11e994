/** A text that is too long: which one it is, and how long it may be. */
export const refusedFields = {
  refusedFields: {
    tooLong_one:
      '“{{field}}” may have at most {{count, number}} character and has {{length, number}}. What you wrote is kept; shorten it.',
    tooLong_other:
      '“{{field}}” may have at most {{count, number}} characters and has {{length, number}}. What you wrote is kept; shorten it.',
    names: {
      title: 'Title',
      challenge: 'Problem',
      challenges: 'Problems',
      solution: 'Solution',
      expectedResult: 'Expected result',
      name: 'Full name',
      representative: 'Name of the candidate or representative',
      organisation: 'Name of the organisation',
      text: 'Your text',
      words: 'Your explanation',
      email: 'E-mail address',
      phone: 'Telephone',
      needs: 'Your particular needs',
      motivation: 'Motivation',
      experience: 'Experience',
      commitment: 'Commitment',
      url: 'Receiving address',
      fileName: 'Name of the file',
      reference: 'Reference',
      requestKey: 'Key of the form',
      token: 'Code of the link',
      proof: 'Automatic check',
    },
  },
};
