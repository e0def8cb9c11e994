import { graphql } from '../generated/gql.js';

export const FollowedDocument = graphql(`
  query Followed($reference: String!, $plan: String!) {
    proposal(reference: $reference) {
      title {
        ...Localized
      }
    }
    commitment(reference: $reference) {
      title {
        ...Localized
      }
    }
    institution(reference: $reference) {
      name {
        ...Localized
      }
    }
    plan(reference: $plan) {
      title {
        ...Localized
      }
      themes {
        reference
        name {
          ...Localized
        }
      }
    }
    citizen {
      address
    }
  }
`);

export const FollowDocument = graphql(`
  mutation Follow($input: FollowInput!) {
    follow(input: $input) {
      confirmed
    }
  }
`);

export const MyFollowingDocument = graphql(`
  query MyFollowing {
    citizen {
      address
      following {
        id
        recordType
        reference
        title {
          ...Localized
        }
        frequency
        own
      }
    }
  }
`);

export const ChangeFollowDocument = graphql(`
  mutation ChangeFollow($input: ChangeFollowInput!) {
    changeFollow(input: $input) {
      address
    }
  }
`);
