import { graphql } from '../generated';

export const MeDocument = graphql(`
  query Me {
    me {
      id
      email
      name
      locale
      operations
      looking {
        by
        endsAt
      }
      memberships {
        ...MembershipFacts
      }
    }
  }
`);
