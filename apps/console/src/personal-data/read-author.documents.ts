import { graphql } from '../generated';

export const ReadAuthor = graphql(`
  mutation ReadAuthor($input: ReadAuthorInput!) {
    readAuthor(input: $input) {
      author {
        name
        email
        organisation
        capacity
      }
    }
  }
`);
