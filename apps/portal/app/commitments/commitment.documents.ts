import { graphql } from '../generated/gql.js';

export const CommitmentLineFragment = graphql(`
  fragment CommitmentLine on Commitment {
    reference
    number
    title {
      ...Localized
    }
    state
    area {
      reference
    }
    leadInstitution {
      reference
      name {
        ...Localized
      }
    }
    progress {
      ...ProgressFigures
    }
  }
`);

export const CommitmentsDocument = graphql(`
  query Commitments($filter: CommitmentFilter!, $plan: String, $after: String) {
    commitments(filter: $filter, first: 30, after: $after, orderBy: NUMBER_ASC) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CommitmentLine
          plan {
            title {
              ...Localized
            }
          }
        }
      }
    }
    plans {
      reference
      title {
        ...Localized
      }
      areas {
        reference
        name {
          ...Localized
        }
      }
    }
    institutions {
      reference
      name {
        ...Localized
      }
      commitments(filter: { plan: $plan }, first: 1) {
        totalCount
      }
    }
  }
`);

export const CommitmentDocument = graphql(`
  query Commitment($reference: String!) {
    commitment(reference: $reference) {
      ...CommitmentLine
      draftReference
      listNumber
      plan {
        reference
        title {
          ...Localized
        }
        startsOn
        endsOn
        startPrecision
        endPrecision
        consultations {
          kind
          endsOn
          isReceiving
        }
      }
      area {
        reference
        name {
          ...Localized
        }
      }
      leadInstitution {
        parent {
          reference
          name {
            ...Localized
          }
        }
      }
      supportingInstitutions {
        ...InstitutionName
      }
      partners {
        ...InstitutionName
      }
      governmentPartners {
        ...Localized
      }
      problem {
        ...Localized
      }
      solution {
        ...Localized
      }
      expectedResults {
        ...Localized
      }
      contribution {
        ...Localized
      }
      additionalInformation {
        ...Localized
      }
      ogpRelevance {
        value
        how {
          ...Localized
        }
      }
      startsOn
      endsOn
      startPrecision
      endPrecision
      ogpValues
      sdgs
      relatedCommitments {
        reference
        number
        title {
          ...Localized
        }
      }
      contact {
        position {
          ...Localized
        }
        mailbox
      }
      activities {
        ...ActivityLine
      }
      indicators {
        ...IndicatorLine
      }
      evidence {
        ...CommitmentEvidence
      }
      sources {
        reference
        title {
          ...Localized
        }
        state
      }
      versions {
        ...CommitmentVersionText
      }
      ...CommitmentVoices
      timeline {
        ...TimelineStep
      }
      provenance
      updatedAt
    }
    comments(filter: { commitment: $reference }, first: 1) {
      totalCount
    }
    answeredComments: comments(filter: { commitment: $reference, state: [ANSWERED] }, first: 1) {
      totalCount
    }
  }
`);

graphql(`
  fragment CommitmentEvidence on Evidence {
    id
    title {
      ...Localized
    }
    url
    mediaType
    bytes
    activity {
      ordinal
    }
  }
`);
