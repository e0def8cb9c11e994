import { graphql } from '../generated/gql.js';

export const SelfAssessmentDocument = graphql(`
  query SelfAssessment($reference: String!, $on: Date!, $after: String) {
    plan(reference: $reference) {
      reference
      title {
        ...Localized
      }
      startsOn
      endsOn
      startPrecision
      endPrecision
      methodology {
        ...Localized
      }
      progress(on: $on) {
        percent
      }
      cocreation {
        proposals {
          total
        }
        participants {
          total
        }
        consultation {
          weeks
          comments
        }
      }
      meetings {
        reference
      }
      commitments(first: 25, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...SelfAssessedCommitment
          }
        }
      }
    }
  }
`);

export const SelfAssessedCommitmentFragment = graphql(`
  fragment SelfAssessedCommitment on Commitment {
    reference
    number
    title {
      ...Localized
    }
    problem {
      ...Localized
    }
    solution {
      ...Localized
    }
    contribution {
      ...Localized
    }
    ogpValues
    startsOn
    endsOn
    startPrecision
    endPrecision
    leadInstitution {
      ...InstitutionName
    }
    supportingInstitutions {
      ...InstitutionName
    }
    partners {
      ...InstitutionName
    }
    contact {
      position {
        ...Localized
      }
      mailbox
    }
    progress(on: $on) {
      percent
    }
    updates {
      validatedAt
      narrative {
        ...Localized
      }
    }
    activities {
      title {
        ...Localized
      }
      startsOn
      endsOn
      startPrecision
      endPrecision
      standing(on: $on) {
        percent
      }
    }
  }
`);
