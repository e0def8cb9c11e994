import { graphql } from '../generated';

export const DataRequests = graphql(`
  query DataRequests($after: String) {
    allDataRequests(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...DataRequestFacts
        }
      }
    }
  }
`);

graphql(`
  fragment DataRequestFacts on DataRequest {
    id
    kind
    purpose
    words
    state
    askedAt
    dueOn
    handledAt
    reason
    version
    rowCount
  }
`);

export const HandleDataRequest = graphql(`
  mutation HandleDataRequest($input: HandleDataRequestInput!) {
    handleDataRequest(input: $input) {
      request {
        ...DataRequestFacts
      }
    }
  }
`);
