export const password = {
  forgotten: 'Forgotten password',
  ask: {
    title: 'A new password',
    explain:
      'Type your e-mail address. If an open account has it, you receive a link, good for fifteen minutes, to choose a new password.',
    button: 'Send the link',
    sent: 'If an open account has this address, a link was sent to it. Look in your mailbox; if nothing arrives, try again in some minutes.',
  },
  choose: {
    invited: 'Welcome to Iltizam',
    title: 'Choose a new password',
    of: 'Account:',
    field: 'New password',
    repeat: 'New password, a second time',
    hint: 'At least twelve characters. Four words that have nothing to do with each other are enough; neither your name nor the password of another site.',
    button: 'Save the password',
    differ: 'The two differ.',
    done: 'The password is saved. Sign in with it now.',
    ended: 'This link has ended or was used. Nothing of the account has changed; ask for a new link.',
  },
  refusals: {
    tooShort: 'This password has fewer than twelve characters. Nothing has changed; make it longer.',
    tooLong: 'This password has more than 256 characters. Nothing has changed; make it shorter.',
    tooEasy:
      'This password is known or easily guessed. Nothing has changed; add words that have nothing to do with each other.',
    PASSWORD_WRONG: 'The current password is wrong. Nothing has changed.',
    UNREACHABLE: 'The server does not answer. Nothing has changed; check the network and try again.',
  },
  back: 'Back to sign-in',
};
