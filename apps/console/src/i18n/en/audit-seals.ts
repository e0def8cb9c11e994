/** How the audit log is sealed, for administrators. */
export const auditSeals = {
  title: 'Seals of the log',
  sealed: '{{events}} events sealed, the last on {{at}}',
  none: 'Nothing is sealed yet: the first seal is made within a minute.',
  waiting_one: '{{count}} event waits for the next seal, made every minute.',
  waiting_other: '{{count}} events wait for the next seal, made every minute.',
  head: 'Hash',
  whole: 'The log is whole: {{events}} events verified on {{at}}.',
  unchecked:
    'The log has not been verified as a whole yet, or the last walk could not be ended. One is made every night.',
  broken_one: 'The log does not hold in {{count}} place.',
  broken_other: 'The log does not hold in {{count}} places.',
  brokenNext:
    'Verified on {{at}}. Change nothing in the database, keep a copy of it, and tell whoever answers for it.',
  first: 'The first twenty:',
  place: 'Position {{position}}',
  faults: {
    EVENT_CHANGED: 'an event is not what was sealed',
    EVENT_MISSING: 'a sealed event is gone',
    EVENT_ADDED: 'an event was put in later',
    ERASED_WITHOUT_ORDER: 'an event was emptied though nobody ordered its erasure',
    LINK_BROKEN: 'a seal does not follow from the one before',
    LINK_MISSING: 'a seal is gone',
    HEAD_MISSING: 'the log ends before a published hash',
    HEAD_DIFFERENT: 'the log does not lead through a published hash',
  },
};
