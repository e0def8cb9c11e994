import { graphql } from '../generated/gql.js';

export const MandateFragment = graphql(`
  fragment SeatMandate on Mandate {
    college
    seat
    capacity
    position {
      ...Localized
    }
    publicName
    validFrom
    validTo
    institution {
      ...InstitutionName
    }
  }
`);

export const RulesFragment = graphql(`
  fragment DecisionRules on CommitteeRules {
    equalSeats
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
    tie
    rotating
  }
`);

export const SessionLineFragment = graphql(`
  fragment SessionLine on CommitteeSession {
    reference
    state
    startsOn
    endsOn
    startPrecision
    endPrecision
    dateNote {
      ...Localized
    }
    subject {
      ...Localized
    }
    decision {
      ...Localized
    }
  }
`);

export const CommitteeDocument = graphql(`
  query Committee {
    committee {
      name {
        ...Localized
      }
      role {
        ...Localized
      }
      parity {
        ...Localized
      }
      rotation {
        ...Localized
      }
      cycles {
        reference
        startsOn
        endsOn
        seats {
          college
          seats
        }
        rules {
          ...DecisionRules
        }
        mandates {
          ...SeatMandate
        }
      }
      sessions {
        ...SessionLine
      }
    }
    candidateCalls {
      ...CallLine
    }
  }
`);
