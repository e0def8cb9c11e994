import { graphql } from '../generated';

graphql(`
  fragment MembershipFacts on Membership {
    id
    role
    college
    cycle
    validFrom
    validTo
    isCurrent
    plan {
      reference
    }
    institution {
      reference
      name {
        ...Text
      }
    }
  }
`);

graphql(`
  fragment UserRecord on User {
    id
    version
    email
    name
    locale
    disabled
    lastSignInAt
    hasPassword
    hasSecondFactor
    invitedUntil
    memberships {
      ...MembershipFacts
    }
  }
`);

export const UserRows = graphql(`
  query UserRows($filter: UserFilter, $first: Int, $after: String) {
    users(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...UserRecord
        }
      }
    }
  }
`);

export const UserPage = graphql(`
  query UserPage($id: ID!) {
    user(id: $id) {
      ...UserRecord
    }
  }
`);

export const CreateUser = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      user {
        ...UserRecord
      }
    }
  }
`);

export const InviteUser = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
      user {
        ...UserRecord
      }
    }
  }
`);

export const ResetSecondFactor = graphql(`
  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
    resetSecondFactor(input: $input) {
      user {
        ...UserRecord
      }
    }
  }
`);

export const ViewAs = graphql(`
  mutation ViewAs($input: ViewAsInput!) {
    viewAs(input: $input) {
      endsAt
    }
  }
`);

export const UpdateUser = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      user {
        ...UserRecord
      }
    }
  }
`);

export const AddMembership = graphql(`
  mutation AddMembership($input: AddMembershipInput!) {
    addMembership(input: $input) {
      user {
        ...UserRecord
      }
    }
  }
`);

export const EndMembership = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      user {
        ...UserRecord
      }
    }
  }
`);
