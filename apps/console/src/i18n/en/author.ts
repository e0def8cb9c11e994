export const author = {
  title: 'Author',
  ask: 'See who wrote it',
  reason: 'Why you need to know',
  reasonHint: 'The reason is written to the audit log, with your name.',
  show: 'Show',
  none: 'Nothing is held of its author.',
  name: 'Name',
  email: 'E-mail address',
  organisation: 'Organisation',
  capacity: 'Capacity',
  capacities: {
    INDIVIDUAL: 'For themselves',
    ASSOCIATION: 'Association',
    RESEARCH: 'Research',
    BUSINESS: 'Business',
    PUBLIC_BODY: 'Public body',
  },
};
