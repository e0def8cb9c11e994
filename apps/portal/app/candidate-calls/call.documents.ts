import { graphql } from '../generated/gql.js';

export const CallLineFragment = graphql(`
  fragment CallLine on CandidateCall {
    reference
    state
    takesCandidacies
    college
    seats
    substitutes
    opensOn
    closesOn
    title {
      ...Localized
    }
  }
`);

export const CallResultsFragment = graphql(`
  fragment CallResults on CandidateCall {
    received
    withdrawn
    eligible
    ineligible
    retained
    reserve
    outcome {
      decidedAt
      cutOffMark
      ranking {
        rank
        name
        mark
        state
        ground
      }
      ties {
        means
        reason {
          ...Localized
        }
      }
    }
  }
`);

export const CallDocument = graphql(`
  query Call($reference: String!) {
    candidateCall(reference: $reference) {
      ...CallLine
      ...CallResults
      text {
        ...Localized
      }
      contact
      cancelReason {
        ...Localized
      }
      criteria {
        key
        weight
        max
        label {
          ...Localized
        }
      }
      rules {
        minimumMark
        leastScorers
        bothColleges
        secretariatScores
        applicants
      }
      ownCandidacy {
        id
      }
    }
  }
`);

export const OwnCandidacyFragment = graphql(`
  fragment Own on OwnCandidacy {
    id
    state
    kind
    organisation
    representative
    region
    sentAt
    canWithdraw
    mark
    rank
    ground
    ineligibility
    reason {
      ...Localized
    }
    marks {
      criterion
      mean
      max
    }
  }
`);

export const CandidacyDocument = graphql(`
  query Candidacy($reference: String!) {
    candidateCall(reference: $reference) {
      ...CallLine
      criteria {
        key
        label {
          ...Localized
        }
      }
      rules {
        applicants
      }
      ownCandidacy {
        ...Own
      }
    }
  }
`);

export const MyCandidaciesDocument = graphql(`
  query MyCandidacies {
    myCandidacies {
      id
      state
      call {
        reference
        title {
          ...Localized
        }
      }
    }
  }
`);

export const SendCandidacyDocument = graphql(`
  mutation SendCandidacy($input: SendCandidacyInput!) {
    sendCandidacy(input: $input) {
      confirmed
    }
  }
`);

export const WithdrawCandidacyDocument = graphql(`
  mutation WithdrawCandidacy($input: WithdrawCandidacyInput!) {
    withdrawCandidacy(input: $input) {
      call {
        reference
      }
    }
  }
`);
