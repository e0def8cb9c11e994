import { graphql } from '../generated';

graphql(`
  fragment RoundFacts on UpdateRound {
    id
    year
    quarter
    dueOn
    openedAt
    tally {
      draft
      sent
      returned
      validated
    }
  }
`);

/** The rounds of a plan, and where each card's report stands. */
export const PlanRounds = graphql(`
  query PlanRounds($plan: String!) {
    plan(reference: $plan) {
      rounds {
        ...RoundFacts
      }
    }
    commitments(first: 100, filter: { plan: $plan, state: [ADOPTED, IN_PROGRESS] }) {
      edges {
        node {
          id
          reference
          title {
            ...Text
          }
          leadInstitution {
            reference
            name {
              ...Text
            }
          }
          draft {
            state
            sentAt
          }
        }
      }
    }
  }
`);

export const OpenRound = graphql(`
  mutation OpenRound($input: OpenRoundInput!) {
    openRound(input: $input) {
      round {
        id
      }
    }
  }
`);

export const MyTasks = graphql(`
  query MyTasks {
    me {
      id
      tasks {
        id
        kind
        dueOn
        commitment {
          reference
          title {
            ...Text
          }
        }
      }
    }
  }
`);
