import {
  itemSettlements,
  sessionItemKinds,
  sessionItemStates,
  sessionActionNames,
  sessionMotions,
  sessionStates,
} from '@iltizam/domain/session-table';
import { ballotKinds, voteChoices, voteResults } from '@iltizam/domain/session-votes';
import { graphqlEnum } from '../graphql/enums.js';

export const SessionStateEnum = graphqlEnum('SessionState', sessionStates, 'How far a session has come.', {
  CONVENED: 'Called, with its agenda.',
  OPEN: 'Under way.',
  CLOSED: 'Over; its minutes are not published.',
  PUBLISHED: 'Over, with its minutes; also what documents tell of.',
  CANCELLED: 'Called off before it was held.',
});

export const SessionActionEnum = graphqlEnum('SessionAction', sessionActionNames, 'An act on a session.', {
  EDIT: 'Changes what it is called for.',
  PUT_ON_AGENDA: 'Puts proposals that wait on its agenda, at the end.',
  CANCEL: 'Calls it off, with a reason.',
  OPEN: 'Opens it, from its day on.',
  ATTEND: 'Records who comes and goes.',
  PUT_TO_VOTE: 'Puts an item to the vote.',
  VOTE: 'Votes.',
  DECIDE: 'Closes a vote.',
  SETTLE: 'Postpones or withdraws an item without a vote, with a reason.',
  CLOSE: 'Closes the session, once nothing of its agenda waits.',
  WRITE_MINUTES: 'Writes its minutes.',
  PUBLISH: 'Publishes its minutes.',
});

export const SessionItemKindEnum = graphqlEnum('SessionItemKind', sessionItemKinds, 'What an item is.', {
  PROPOSALS: 'Proposals sent to the session, decided by one vote.',
  PLENARY: 'Anything else the committee settles.',
});

export const SessionItemStateEnum = graphqlEnum(
  'SessionItemState',
  sessionItemStates,
  'How far an item has come.',
  {
    WAITING: 'Not voted on yet.',
    VOTING: 'Voted on now.',
    ADOPTED: 'The motion was carried.',
    REJECTED: 'The motion fell; another can be put.',
    POSTPONED: 'It waits for another session.',
    WITHDRAWN: 'It was taken from the agenda.',
  },
);

export const ItemSettlementEnum = graphqlEnum(
  'ItemSettlement',
  itemSettlements,
  'What becomes of an item without a vote.',
  { POSTPONED: 'Another session takes it up.', WITHDRAWN: 'It is taken from the agenda.' },
);

export const SessionMotionEnum = graphqlEnum(
  'SessionMotion',
  sessionMotions,
  'What is moved for proposals.',
  {
    SESSION_ADMIT: 'To admit them.',
    SESSION_REFUSE: 'To refuse them, with a coded reason and a justification.',
    SESSION_UPHOLD: 'To uphold the decision objected to, with a justification.',
    SESSION_RETURN: 'To send them back to screening.',
  },
);

export const BallotKindEnum = graphqlEnum(
  'BallotKind',
  ballotKinds,
  'How a vote is taken; both are sealed until it closes.',
  {
    OPEN: 'Who voted what is in the record.',
    SECRET: 'Nobody ever knows who voted what.',
  },
);

export const VoteChoiceEnum = graphqlEnum('VoteChoice', voteChoices, 'A vote.', {
  FOR: 'For the motion.',
  AGAINST: 'Against it.',
  ABSTAIN: 'Neither.',
});

export const VoteResultEnum = graphqlEnum('VoteResult', voteResults, 'What a vote came to.', {
  ADOPTED: 'Carried.',
  REJECTED: 'Not carried.',
  POSTPONED: 'Tied, and so postponed by the rule of ties.',
});
