import { channels } from '@iltizam/domain/channels';
import { outcomeDecisions } from '@iltizam/domain/outcomes';
import { proposalActionNames, proposalStates } from '@iltizam/domain/proposal-states';
import { publicStates } from '@iltizam/domain/public-state';
import { graphqlEnum } from '../graphql/enums.js';

export const PublicStateEnum = graphqlEnum(
  'PublicState',
  publicStates,
  'Where a proposal stands, as everybody may know it: until its outcome is published it is under study.',
  {
    RECEIVED: 'Received; nobody has screened it yet.',
    UNDER_STUDY: 'Being screened, put before institutions or answered; nothing is published yet.',
    WITHDRAWN: 'Taken back by its author.',
    RETAINED: 'Its lead institution retains it, wholly or in part.',
    NOT_RETAINED: 'Its lead institution does not retain it, with its reasons.',
    INADMISSIBLE: 'Refused by the committee, with a coded reason and a justification.',
    GROUPED: 'Says the same as another proposal and shares its outcome.',
    INCORPORATED: 'A commitment has it among its sources.',
    NOT_INCLUDED: 'Retained, but in no commitment of the adopted plan, with reasons.',
  },
);

export const ProposalStateEnum = graphqlEnum(
  'ProposalState',
  proposalStates,
  'Where a proposal stands in the work of the committee and the institutions.',
  {
    DRAFT: 'Still being written, or its author has not confirmed the address yet.',
    SUBMITTED: 'Waits for screening.',
    AWAITING_AUTHOR: 'Its author was asked a question.',
    REFERRED: "Waits for the committee's session.",
    REFUSAL_PROPOSED: 'A refusal is proposed; a second reader has to confirm it.',
    INADMISSIBLE: 'Refused, with reason and justification.',
    GROUPED: 'Follows the lead proposal of its group.',
    ADMISSIBLE: 'Accepted for study, not assigned yet.',
    ASSIGNED: 'Before institutions; the lead has not answered yet.',
    RETAINED: 'The lead institution retains it, wholly or in part.',
    NOT_RETAINED: 'The lead institution does not retain it.',
    INCORPORATED: 'A commitment has it among its sources.',
    NOT_INCLUDED: 'Retained, but in no commitment of the adopted plan.',
    WITHDRAWN: 'Taken back by its author.',
  },
);

export const ProposalActionEnum = graphqlEnum(
  'ProposalAction',
  proposalActionNames,
  'A named step of a proposal.',
  {
    SUBMIT: 'It is handed in.',
    ADMIT: 'It is accepted for study.',
    PROPOSE_REFUSAL: 'A refusal is proposed, with a coded reason and a justification.',
    CONFIRM_REFUSAL: 'The second reader confirms the refusal.',
    CONTEST_REFUSAL: "The second reader contests it, with a reason: it goes to the committee's session.",
    ASK_AUTHOR: 'Its author is asked the question given as reason.',
    ANSWER_QUESTION: 'Its author answers.',
    QUESTION_LAPSED: 'The term for the answer has ended.',
    REFER: "It is sent to the committee's session.",
    SESSION_ADMIT: 'The session admits it.',
    SESSION_REFUSE: 'The session refuses it, with a coded reason and a justification.',
    SESSION_UPHOLD: 'The session upholds the decision objected to, with a reason.',
    SESSION_RETURN: 'The session sends it back to screening.',
    TAKE_BACK: 'Whoever took the last decision undoes it, before anything is published or accepted.',
    REOPEN: 'A decided proposal is opened again, with a reason.',
    OBJECT: 'Its author objects, once.',
    GROUP: 'It is put under a proposal that says the same: `groupProposals` does it.',
    UNGROUP: 'It leaves its group and stands where it stood before.',
    ASSIGN: 'It is put before institutions: `assignProposal` does it.',
    RETAIN: 'Its lead institution retains it.',
    NOT_RETAIN: 'Its lead institution does not retain it.',
    ALL_RETURNED: 'All its institutions returned it as not theirs.',
    INCORPORATE: 'A commitment takes it among its sources.',
    UNLINK: 'No commitment has it among its sources any more.',
    NOT_INCLUDE: 'The plan is adopted without it, with a justification.',
    WITHDRAW: 'Its author takes it back.',
  },
);

export const ChannelEnum = graphqlEnum('Channel', channels, 'How a proposal reached the committee.', {
  PORTAL: 'Written by a citizen or an association on the public site.',
  MEETING: 'Recorded at a consultation meeting.',
  PARTNER: "Sent by a partner's application.",
});

export const OutcomeDecisionEnum = graphqlEnum(
  'OutcomeDecision',
  outcomeDecisions,
  'What became of a proposal.',
  {
    RETAINED: 'Retained by its lead institution.',
    PARTLY_RETAINED: 'Retained in part; the justification says which.',
    NOT_RETAINED: 'Not retained by its lead institution.',
    INADMISSIBLE: 'Refused by the committee.',
    GROUPED: 'Follows another proposal that says the same.',
    INCORPORATED: 'Part of a commitment of the plan.',
    NOT_INCLUDED: 'Retained, but in no commitment of the adopted plan.',
  },
);
