import { graphql } from '../generated/gql.js';

export const ConsultationWindow = graphql(`
  fragment ConsultationWindow on PublicConsultation {
    reference
    kind
    startsOn
    endsOn
    isReceiving
    invitation {
      ...Localized
    }
    tally {
      published
      answered
      taken
      partlyTaken
      notTaken
      refused
    }
  }
`);

export const CommentFragment = graphql(`
  fragment CommentFacts on Comment {
    reference
    part
    partName {
      ...Localized
    }
    stance
    text {
      ...Localized
    }
    capacity
    receivedAt
    reply {
      answer
      text {
        ...Localized
      }
      answeredAt
    }
  }
`);

export const PlanConsultationDocument = graphql(`
  query PlanConsultation($reference: String!) {
    plan(reference: $reference) {
      reference
      title {
        ...Localized
      }
      consultations {
        ...ConsultationWindow
      }
      cocreation {
        consultation {
          weeks
          participants
          comments
          startsOn
          startPrecision
        }
      }
    }
    commitments(
      filter: { plan: $reference, state: [IN_CONSULTATION, ADOPTED, IN_PROGRESS, COMPLETED] }
      first: 100
      orderBy: NUMBER_ASC
    ) {
      edges {
        node {
          reference
          title {
            ...Localized
          }
          leadInstitution {
            reference
            name {
              ...Localized
            }
          }
        }
      }
    }
    comments(filter: { plan: $reference }, first: 100) {
      totalCount
      edges {
        node {
          ...CommentFacts
          commitment {
            reference
            title {
              ...Localized
            }
          }
        }
      }
    }
  }
`);

export const CommitmentConsultationDocument = graphql(`
  query CommitmentConsultation($reference: String!, $after: String) {
    commitment(reference: $reference) {
      reference
      state
      title {
        ...Localized
      }
      problem {
        ...Localized
      }
      solution {
        ...Localized
      }
      leadInstitution {
        reference
        name {
          ...Localized
        }
      }
      activities {
        id
        title {
          ...Localized
        }
      }
      indicators {
        id
        name {
          ...Localized
        }
      }
      plan {
        reference
        title {
          ...Localized
        }
        consultations {
          ...ConsultationWindow
        }
      }
    }
    comments(filter: { commitment: $reference }, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CommentFacts
        }
      }
    }
  }
`);

export const SubmitCommentDocument = graphql(`
  mutation SubmitComment($input: SubmitCommentInput!) {
    submitComment(input: $input) {
      received
      reference
    }
  }
`);
