import { graphql } from '../generated/gql.js';

export const FollowedDocument = graphql(`
  query Followed(
    $reference: String!
    $plan: String!
    $isProposal: Boolean!
    $isCommitment: Boolean!
    $isInstitution: Boolean!
    $isPlan: Boolean!
  ) {
    proposal(reference: $reference) @include(if: $isProposal) {
      title {
        ...Localized
      }
    }
    commitment(reference: $reference) @include(if: $isCommitment) {
      title {
        ...Localized
      }
    }
    institution(reference: $reference) @include(if: $isInstitution) {
      name {
        ...Localized
      }
    }
    plan(reference: $plan) @include(if: $isPlan) {
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
