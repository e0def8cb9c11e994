import { graphql } from '../generated';

graphql(`
  fragment PresentPerson on Presence {
    name
    activity
    since
    isMe
  }
`);

export const Heartbeat = graphql(`
  mutation Heartbeat($input: HeartbeatInput!) {
    heartbeat(input: $input) {
      presence {
        ...PresentPerson
      }
    }
  }
`);

export const Leave = graphql(`
  mutation Leave($input: LeaveInput!) {
    leave(input: $input) {
      __typename
    }
  }
`);

export const PresenceInPlan = graphql(`
  query PresenceInPlan($plan: String!) {
    presenceIn(plan: $plan) {
      proposal
      presence {
        ...PresentPerson
      }
    }
  }
`);
