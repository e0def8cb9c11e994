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
    SECOND_FACTOR_WRONG:
      'The code or key is wrong, or was used before. Nothing was opened; wait for the next code and try again.',
    PASSKEY_NOT_GIVEN: 'The browser showed no key. Nothing has changed; try again or choose another way.',
    SESSION_ENDED: 'The time for this step is over. Nothing has changed; go back to sign-in and begin again.',
    LAST_FACTOR: 'Your role needs a second check. Nothing was removed; add another one first.',
    ALREADY_SET_UP: 'An app is set up already. Remove it first to change it.',
    NO_FACTOR: 'This account has no second check these codes could stand in for.',
    LOOKING: 'You read with the eyes of somebody else: nothing changes. Go back to your own account first.',
    providerAway:
      'The identity provider does not answer. Nothing has changed; sign in with your password, or try again in a few minutes.',
    UNREACHABLE: 'The server does not answer. Nothing has changed; check the network and try again.',
  },
  back: 'Back to sign-in',
};

export const secondFactor = {
  title: 'Second check',
  setUp: 'Set up the second check',
  needed:
    'Your role lets you read and decide for others: a password alone is not enough. Choose what you will show at each sign-in.',
  show: {
    TOTP: 'Type the code that the app on your phone shows now.',
    PASSKEY: 'Use the passkey kept by your device or your security key.',
    RECOVERY_CODE: 'Type one of the recovery codes you kept. Each works once.',
  },
  field: { TOTP: 'Code of six digits', RECOVERY_CODE: 'Recovery code' },
  instead: {
    TOTP: 'Use a code of the app',
    PASSKEY: 'Use a passkey',
    RECOVERY_CODE: 'Use a recovery code',
  },
  usePasskey: 'Use the passkey',
  app: {
    name: 'Authenticator app',
    choose: 'Set up an authenticator app',
    scan: 'Scan this picture with an authenticator app on your phone, then type the code it shows.',
    picture: 'Picture to be read by the authenticator app; the same key is written below',
    typed: 'Or type this key into the app:',
    confirm: 'Confirm the code',
  },
  passkey: {
    choose: 'Add a passkey',
    explain: 'Your device or security key keeps a key for this site alone. Name it, to know it again.',
    name: 'Name of the key',
    make: 'Make the key',
  },
  codes: {
    keep: 'Keep these codes in a safe place, not on your phone: they let you in when phone or key is lost. They are not shown again.',
    copy: 'Copy the codes',
    kept: 'I have kept them',
  },
};

export const account = {
  provider: {
    enter: 'Sign in through the identity provider',
    link: 'Link the account to the identity provider',
    taken: 'This identity is linked to another account. Nothing has changed.',
    unknown:
      'No account is linked to this identity. Sign in with your password, then link it on the page of your account.',
    refused: 'The answer of the identity provider was not accepted. No account was opened; try again.',
    away: 'The identity provider did not answer in time. No account was opened; sign in with your password, or try again in a few minutes.',
  },
  title: 'My account and its security',
  current: 'Current password',
  password: 'Change the password',
  passwordChanged: 'The password is changed; other sessions have ended.',
  sessions: {
    title: 'Open sessions',
    own: 'This session',
    since: 'opened',
    seen: 'last active',
    end: 'End',
    endOf: 'End the session from {{network}}',
    endAll: 'End all sessions',
  },
  factor: {
    asked: 'Your role asks for it at each sign-in.',
    offered: 'It protects your account even if somebody knows the password.',
    none: 'Not set up yet.',
    used: 'Last used',
    remove: 'Remove',
    removeOf: 'Remove: {{name}}',
    newCodes: 'New recovery codes',
    changed: 'The change is saved; other sessions have ended.',
    proof: 'To go on, type your current password.',
    goOn: 'Go on',
    codes_one: '{{count}} recovery code is left.',
    codes_other: '{{count}} recovery codes are left.',
  },
};
