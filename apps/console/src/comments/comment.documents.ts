import { graphql } from '../generated';

export const CommentRows = graphql(`
  query CommentRows($filter: CommentFilter) {
    comments(filter: $filter, first: 100) {
      totalCount
      edges {
        node {
          reference
          version
          part
          partName {
            ...Text
          }
          stance
          capacity
          text {
            ...Text
          }
          state
          receivedAt
          refusal
          refusalText {
            ...Text
          }
          appeal
          reply {
            answer
            text {
              ...Text
            }
          }
          actions {
            action
          }
          commitment {
            reference
            title {
              ...Text
            }
          }
        }
      }
    }
  }
`);

export const DecideComment = graphql(`
  mutation DecideComment($input: DecideCommentInput!) {
    decideComment(input: $input) {
      comment {
        reference
        state
      }
    }
  }
`);
