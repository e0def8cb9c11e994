import { graphql } from '../generated';

export const CommitmentRows = graphql(`
  query CommitmentRows($filter: CommitmentFilter, $first: Int, $after: String, $orderBy: CommitmentOrder) {
    commitments(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          reference
          number
          state
          updatedAt
          title {
            ...Text
          }
          plan {
            reference
          }
          area {
            reference
            name {
              ...Text
            }
          }
          leadInstitution {
            reference
            name {
              ...Text
            }
          }
          progress {
            ...ProgressFacts
          }
        }
      }
    }
  }
`);

graphql(`
  fragment ProgressFacts on Progress {
    percent
    asOf
    basis
    elapsedPercent
    reportedShare
  }
`);

graphql(`
  fragment CommitmentRecord on Commitment {
    id
    reference
    draftReference
    number
    listNumber
    version
    state
    provenance
    updatedAt
    remarks
    plan {
      reference
      title {
        ...Text
      }
    }
    area {
      reference
      name {
        ...Text
      }
    }
    leadInstitution {
      reference
      name {
        ...Text
      }
    }
    supportingInstitutions {
      reference
      name {
        ...Text
      }
    }
    partners {
      reference
      name {
        ...Text
      }
    }
    governmentPartners {
      ...Text
    }
    ...CardTexts
    startsOn
    endsOn
    startPrecision
    endPrecision
    ogpValues
    sdgs
    relatedCommitments {
      reference
      title {
        ...Text
      }
    }
    contact {
      position {
        ...Text
      }
      mailbox
    }
    progress {
      ...ProgressFacts
    }
    activities {
      ...ActivityFacts
    }
    indicators {
      ...IndicatorFacts
    }
    evidence {
      ...EvidenceFacts
    }
    sources {
      reference
      title {
        ...Text
      }
    }
    openFields
    ...CardTasks
    draft {
      ...CardDraft
    }
    actions {
      ...Action
    }
    timeline {
      ...TimelineStep
    }
  }
`);

export const CommitmentPage = graphql(`
  query CommitmentPage($reference: String!) {
    commitment(reference: $reference) {
      ...CommitmentRecord
    }
  }
`);

export const DecideCommitment = graphql(`
  mutation DecideCommitment($input: DecideCommitmentInput!) {
    decideCommitment(input: $input) {
      commitment {
        reference
        version
        state
      }
    }
  }
`);

export const CreateCommitment = graphql(`
  mutation CreateCommitment($input: CreateCommitmentInput!) {
    createCommitment(input: $input) {
      commitment {
        reference
      }
    }
  }
`);
