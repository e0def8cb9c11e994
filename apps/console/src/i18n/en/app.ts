export const app = {
  name: 'Iltizam',
  tagline: 'The national open-government action plan, from the first proposal to the last result',
  demo: 'Demonstration: enter no real or personal data here.',
  backHome: 'Back to home',
  menu: { label: 'Main menu' },
  language: { label: 'Interface language', change: 'Interface language: {{current}}. Change language' },
  version: {
    reload: 'Reload',
    newer:
      'A new version of the console is in place. Finish and save what you are writing, then reload the page.',
    lost: 'This part could not be loaded: the network is away, or a new version of the console is in place. What you typed is still on the page: save it, then reload.',
  },
  session: {
    title: 'Are you still there?',
    text_one:
      'Your session will end in {{count}} minute because nothing was done. What you wrote stays on the page; choose “Continue” to stay.',
    text_other:
      'Your session will end in {{count}} minutes because nothing was done. What you wrote stays on the page; choose “Continue” to stay.',
    extend: 'Continue',
  },
};

const wait = 'Too many attempts. No account was opened; try again in';

export const signIn = {
  title: 'Sign in',
  refusals: {
    SIGN_IN_FAILED: 'The e-mail address or the password is wrong. Check both and try again.',
    RATE_LIMITED_one: `${wait} {{count}} minute.`,
    RATE_LIMITED_other: `${wait} {{count}} minutes.`,
    UNREACHABLE: 'The server does not answer. Check the network and try again.',
  },
  demo: {
    hint: 'Demonstration accounts, one for each function. They share one password, shown in the terminal that started the server.',
    secretariat: 'Committee secretariat',
    civilMember: 'Member, civil-society college',
    publicMember: 'Member, administration college',
    officer: 'Officer of an institution',
    administrator: 'Platform administrator',
  },
};

export const finder = {
  title: 'Search everything, and commands',
  field: 'Words of a record, a reference, a page or a command',
  looking: 'Looking…',
  nothing: 'Nothing with these words.',
  kinds: { pages: 'Pages', actions: 'Commands' },
  language: 'Change the language: {{language}}',
  keysOn: 'Switch single keys on',
  keysOff: 'Switch single keys off',
};

export const list = {
  all: 'All',
  several_one: '{{count}} value',
  several_other: '{{count}} values',
  empty: 'Nothing here yet',
  filters: 'Filters',
  noMatch: 'No match',
  noMatchHint: 'Nothing matches the current filters. Widen the search or clear the filters.',
};

export const forms = {
  unreadableDay: 'This date is not understood. Write 2026, 12/2026 or 31/12/2026.',
  atLeast: '{{length}} of at least {{minimum}} characters',
  atMost: '{{length}} of at most {{maximum}} characters',
  otherLanguages: 'Add the text in another language: {{languages}}',
  removeItem: 'Remove {{item}}',
  leaving: 'What you wrote is not saved',
  stay: 'Stay',
  leave: 'Leave without saving',
};

export const texts = {
  unknown: 'unknown',
  fallback: 'Not yet available in this language; shown in its own: {{language}}.',
  missing: '(missing)',
  readIn: 'Language the text is read in',
  period: 'from {{from}} to {{to}}',
  days: 'from {{from}} to {{to}}',
  from: 'from {{from}}',
  until: 'until {{to}}',
};

export const conflict = {
  title: 'Somebody changed this before you',
  kept: 'Nothing was written and what you entered is kept here. Read the change, then decide.',
  choose:
    'You both changed the fields below. Choose for each which text is kept; all other changes are brought together already.',
  seen: 'What you read:',
  now: 'As it is now:',
  goOn: 'I have read the change, go on',
  nothing: 'Nothing of what is written here has changed.',
  keepMine: 'Keep what I wrote',
  takeTheirs: 'Take what the other saved',
  mine: 'My text',
  theirs: 'The saved text',
  merged: 'A text that joins both',
  changedBy: 'Changed by',
  somebody: 'somebody else',
  undecided: 'Choose a text for each field.',
};
