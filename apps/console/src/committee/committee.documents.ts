import { graphql } from '../generated';

export const CommitteePage = graphql(`
  query CommitteePage {
    committee {
      name {
        ...Text
      }
      role {
        ...Text
      }
      parity {
        ...Text
      }
      rotation {
        ...Text
      }
      cycles {
        ...CycleWhole
      }
      sessions {
        ...SessionRow
      }
    }
  }
`);

export const CycleRules = graphql(`
  fragment CycleRules on CommitteeCycle {
    reference
    version
    startsOn
    endsOn
    seats {
      college
      seats
    }
    rules {
      equalSeats
      tie
      rotating
      quorum {
        kind
        fraction {
          numerator
          denominator
        }
      }
      majority {
        kind
        inEachCollege
        fraction {
          numerator
          denominator
        }
      }
    }
  }
`);

export const CycleWhole = graphql(`
  fragment CycleWhole on CommitteeCycle {
    ...CycleRules
    mandates {
      id
      college
      seat
      capacity
      holder
      publicName
      validFrom
      validTo
      position {
        ...Text
      }
    }
  }
`);

export const SessionRow = graphql(`
  fragment SessionRow on CommitteeSession {
    reference
    state
    startsOn
    endsOn
    startPrecision
    endPrecision
    startTime
    subject {
      ...Text
    }
    decision {
      ...Text
    }
    agenda {
      proposalCount
    }
  }
`);

/** Who can be given a seat. */
export const CommitteeCandidates = graphql(`
  query CommitteeCandidates {
    committeeCandidates {
      id
      name
      college
      mandates
    }
  }
`);

export const AgreeSeats = graphql(`
  mutation AgreeSeats($input: AgreeSeatsInput!) {
    agreeSeats(input: $input) {
      cycle {
        reference
      }
    }
  }
`);

export const GiveMandate = graphql(`
  mutation GiveMandate($input: GiveMandateInput!) {
    giveMandate(input: $input) {
      cycle {
        reference
      }
    }
  }
`);

export const EndMandate = graphql(`
  mutation EndMandate($input: EndMandateInput!) {
    endMandate(input: $input) {
      cycle {
        reference
      }
    }
  }
`);

/** What was sent to the session and is on no agenda. */
export const SessionQueue = graphql(`
  query SessionQueue {
    sessionQueue {
      reference
      title {
        ...Text
      }
    }
  }
`);

export const ReplaceMember = graphql(`
  mutation ReplaceMember($input: ReplaceMemberInput!) {
    replaceMember(input: $input) {
      cycle {
        reference
      }
    }
  }
`);

/** Only which sessions are called or under way, and when. */
export const CalledSessions = graphql(`
  query CalledSessions {
    committee {
      sessions {
        reference
        version
        state
        startsOn
        startPrecision
        actions {
          ...Action
        }
      }
    }
  }
`);

/** On whose agenda a proposal waits that was sent to the committee. */
graphql(`
  fragment BeforeCommittee on Proposal {
    reference
    workflowState
    onAgendaOf {
      reference
      startsOn
      startPrecision
    }
  }
`);
