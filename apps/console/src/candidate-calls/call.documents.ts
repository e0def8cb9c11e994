import { graphql } from '../generated';

export const CallRow = graphql(`
  fragment CallRow on CandidateCall {
    reference
    state
    college
    seats
    substitutes
    opensOn
    closesOn
    title {
      ...Text
    }
  }
`);

export const CallRows = graphql(`
  query CallRows {
    candidateCalls {
      ...CallRow
    }
  }
`);

export const CallPage = graphql(`
  query CallPage($reference: String!) {
    candidateCall(reference: $reference) {
      ...CallWhole
    }
  }
`);

export const CallWhole = graphql(`
  fragment CallWhole on CandidateCall {
    ...CallRow
    version
    cycle {
      ...CycleWhole
    }
    text {
      ...Text
    }
    contact
    criteria {
      key
      weight
      max
      label {
        ...Text
      }
    }
    rules {
      minimumMark
      leastScorers
      bothColleges
      secretariatScores
      applicants
    }
    cancelReason {
      ...Text
    }
    received
    withdrawn
    eligible
    ineligible
    retained
    reserve
    outcome {
      decidedAt
      cutOffMark
      ties {
        means
        reason {
          ...Text
        }
      }
    }
    tiesToSettle {
      candidacies
      mark
      places
    }
    actions {
      ...Action
    }
  }
`);

export const CandidacyRows = graphql(`
  query CandidacyRows($call: String!) {
    candidacies(call: $call) {
      ...CandidacyWhole
    }
  }
`);

export const CandidacyWhole = graphql(`
  fragment CandidacyWhole on Candidacy {
    id
    kind
    organisation
    representative
    email
    phone
    region
    motivation
    experience
    sentAt
    nominated
    state
    ineligibility
    reason {
      ...Text
    }
    conflict
    scorers {
      college
      scored
      aside
    }
    ownScores {
      criterion
      score
      note
    }
    ownVersion
    marks {
      scorer
      college
      criterion
      score
      note
    }
    means {
      criterion
      mean
      max
    }
    mean
    rank
    ground
    seated
    version
    actions {
      ...Action
    }
    institution {
      reference
      name {
        ...Text
      }
    }
  }
`);
