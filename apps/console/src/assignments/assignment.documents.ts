import { graphql } from '../generated';

export const AssignmentRows = graphql(`
  query AssignmentRows($filter: AssignmentFilter, $first: Int, $after: String, $orderBy: AssignmentOrder) {
    assignments(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          lead
          state
          dueOn
          assignedAt
          institution {
            reference
            name {
              ...Text
            }
          }
          proposal {
            reference
            title {
              ...Text
            }
            theme {
              name {
                ...Text
              }
            }
          }
        }
      }
    }
  }
`);

graphql(`
  fragment AssignmentRecord on Assignment {
    id
    version
    lead
    state
    decision
    dueOn
    assignedAt
    answeredOn
    justification {
      ...Text
    }
    returnReason {
      ...Text
    }
    institution {
      reference
      name {
        ...Text
      }
    }
    suggestedInstitution {
      reference
      name {
        ...Text
      }
    }
    actions {
      ...Action
    }
    proposal {
      reference
      version
      workflowState
      channel
      submittedAt
      submittedPrecision
      missingLanguages
      plan {
        reference
        title {
          ...Text
        }
      }
      theme {
        reference
        name {
          ...Text
        }
      }
      meeting {
        reference
        ordinal
        heldOn
      }
      title {
        ...Text
      }
      challenges {
        ...Text
      }
      solution {
        ...Text
      }
      expectedResult {
        ...Text
      }
      timeline {
        ...TimelineStep
      }
    }
  }
`);

export const AssignmentPage = graphql(`
  query AssignmentPage($id: ID!) {
    assignment(id: $id) {
      ...AssignmentRecord
    }
  }
`);

export const AnswerAssignment = graphql(`
  mutation AnswerAssignment($input: AnswerAssignmentInput!) {
    answerAssignment(input: $input) {
      assignment {
        id
        version
        state
      }
    }
  }
`);
