/** What proves a card, and how it is sent. */
export const evidence = {
  files: 'Add files',
  dropHere: 'Drop files here, or choose them on your computer.',
  drop: 'Let go to add the files',
  choose: 'Choose a file',
  types: 'Accepted types:',
  largest: '100 MB at most; sending goes on where it stopped.',
  addFile: 'Add evidence',
  addLink: 'Add a link',
  add: 'Add',
  send: 'Send',
  link: 'Address of the link',
  title: 'Title',
  proves: 'What it proves',
  card: 'The commitment as a whole',
  activity: 'Activity {{ordinal}}: {{title}}',
  measurement: 'Measurement {{value}} ({{day}}): {{name}}',
  provesCard: 'Proves the commitment as a whole',
  provesActivity: 'Proves activity {{ordinal}}',
  provesMeasurement: 'Proves a measurement',
  public: 'Everybody sees it',
  publicHint: 'Everybody sees it on the portal. Make sure that it holds no personal data.',
  copyHint:
    'A file appears without the names of its authors and without electronic signatures. To show it as signed, add a link to where it is published.',
  privateHint: 'Only the institution, the committee and the secretariat see it.',
  isPublic: 'Public',
  isPrivate: 'Not published',
  megabytes: '{{size}} MB',
  progress: '{{percent}} sent',
  stopped: 'Sending stopped at {{percent}}. What arrived is kept.',
  goOn: 'Go on sending',
  chooseAgain: 'Choose the same file to go on sending',
  otherFile: 'This is another file: its size differs. Choose the one you began to send.',
  noText:
    'This file is a scanned picture without text: nobody can search it or have it read aloud. Add a version with text if you can.',
  edit: 'Edit',
  editNamed: 'Edit: {{name}}',
  withdraw: 'Withdraw',
  withdrawNamed: 'Withdraw: {{name}}',
  withdrawHint: 'Nobody will see it any more. The audit log keeps its trace.',
  added: 'Evidence added.',
  sendingNow: 'The file is being sent.',
  changed: 'Change saved.',
  withdrawn: 'Evidence withdrawn.',
  missing: { title: 'Write a title.', link: 'Write the address of the link.' },
  refusals: {
    TYPE_NOT_ALLOWED:
      'File refused: its content is of no accepted type, whatever its name. Send it as a PDF, for example.',
    TOO_LARGE:
      'File refused: it is larger than files of its type may be. Make it smaller, split it, or add a link.',
    ACTIVE_CONTENT:
      'File refused: it holds programs (macros, scripts, attachments). Save it without them, then send it again.',
    UNSAFE_ARCHIVE:
      'File refused: what it unpacks to is out of proportion. Save it anew, then send it again.',
    ENCRYPTED: 'File refused: a password protects it. Send a version without one.',
    DAMAGED:
      'File refused: it could not be read to its end. Check that it opens for you, then send it again.',
    AUTHOR_STAYS:
      'File refused: what it says of its author cannot be taken out for the copy everybody reads. Save it anew with another program (or print it to PDF), then send it.',
    INTERRUPTED: 'Not all of the file arrived within a day. Send it again.',
    VIRUS:
      'File in quarantine: the virus scanner found a virus in it. It is not published and nobody can download it. Have your computer checked, then send a clean version.',
  },
};
