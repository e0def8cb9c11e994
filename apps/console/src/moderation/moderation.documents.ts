import { graphql } from '../generated';

export const ModerationQueue = graphql(`
  query ModerationQueue($after: String) {
    moderationQueue(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          proposal
          version
          shown
          text {
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
          authorName
          attachments {
            ...AttachmentFacts
          }
          heldFor
          at
          appeal
          reports {
            ground
            count
            words
          }
        }
      }
    }
  }
`);

export const ModerationCount = graphql(`
  query ModerationCount {
    moderationQueue(first: 1) {
      totalCount
    }
  }
`);

export const Moderate = graphql(`
  mutation Moderate($input: ModerateInput!) {
    moderate(input: $input) {
      id
      shown
    }
  }
`);
