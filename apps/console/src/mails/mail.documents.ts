import { graphql } from '../generated';

export const MailRows = graphql(`
  query MailRows($state: MailState, $first: Int, $after: String) {
    mails(state: $state, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          to
          reference
          language
          state
          createdAt
          sentAt
          dueAt
          attempts
          failure
          text
          link
        }
      }
    }
  }
`);
