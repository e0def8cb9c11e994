import { graphql } from '../generated/gql.js';

export const MyDataRequestsDocument = graphql(`
  query MyDataRequests {
    citizen {
      address
      dataRequests {
        id
        kind
        purpose
        state
        askedAt
        dueOn
        reason
      }
    }
  }
`);

export const AskErasureDocument = graphql(`
  mutation AskErasure($input: AskErasureInput!) {
    askErasure(input: $input) {
      address
    }
  }
`);

export const AskObjectionDocument = graphql(`
  mutation AskObjection($input: AskObjectionInput!) {
    askObjection(input: $input) {
      address
    }
  }
`);
