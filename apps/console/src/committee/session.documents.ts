import { graphql } from '../generated';

export const SessionPage = graphql(`
  query SessionPage($reference: String!) {
    committeeSession(reference: $reference) {
      ...SessionWhole
    }
  }
`);

export const SessionWhole = graphql(`
  fragment SessionWhole on CommitteeSession {
    reference
    version
    state
    provenance
    startsOn
    endsOn
    startPrecision
    endPrecision
    startTime
    publishedAt
    dateNote {
      ...Text
    }
    subject {
      ...Text
    }
    place {
      ...Text
    }
    link
    decision {
      ...Text
    }
    cancelReason {
      ...Text
    }
    minutes {
      ...Text
    }
    minutesDraft {
      ...Text
    }
    cycle {
      ...CycleRules
    }
    actions {
      ...Action
    }
    quorum {
      ...QuorumLine
    }
    attendance {
      college
      seats
      present
    }
    seats {
      ...SeatInSession
    }
    agenda {
      ...SessionItem
    }
  }
`);

export const QuorumLine = graphql(`
  fragment QuorumLine on QuorumLine {
    kind
    college
    present
    needed
    counted
    met
  }
`);

export const SeatInSession = graphql(`
  fragment SeatInSession on SeatInSession {
    college
    seat
    sitting
    member {
      ...SeatHolder
    }
    substitute {
      ...SeatHolder
    }
  }
`);

export const SeatHolder = graphql(`
  fragment SeatHolder on Mandate {
    id
    holder
    position {
      ...Text
    }
  }
`);

export const SessionItem = graphql(`
  fragment SessionItem on SessionItem {
    id
    ordinal
    kind
    state
    proposalCount
    settledReason {
      ...Text
    }
    title {
      ...Text
    }
    proposals {
      reference
      title {
        ...Text
      }
      conflictOfInterest {
        ground
        blocks
      }
    }
    presents {
      reference
      title {
        ...Text
      }
    }
    presented {
      institution
      name {
        ...Text
      }
      commitmentCount
      commitments {
        reference
        title {
          ...Text
        }
      }
    }
    quorum {
      ...QuorumLine
    }
    myVote {
      ...Action
    }
    votes {
      ...SessionVote
    }
  }
`);

export const SessionVote = graphql(`
  fragment SessionVote on SessionVote {
    id
    round
    ballot
    result
    voted
    closedAt
    annulledAt
    annulReason {
      ...Text
    }
    motion {
      action
      reasonCode
      text {
        ...Text
      }
    }
    votes {
      college
      for
      against
      abstain
      present
      aside
    }
    named {
      college
      seat
      choice
      position {
        ...Text
      }
    }
  }
`);
