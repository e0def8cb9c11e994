import { graphql } from '../generated/gql.js';

export const HomeDocument = graphql(`
  query Home {
    plans {
      ...PlanSummary
    }
    fulfilled: proposals(filter: { state: [INCORPORATED] }, first: 1, orderBy: REFERENCE_ASC) {
      edges {
        node {
          reference
          title {
            ...Localized
          }
          meeting {
            reference
            kind
            heldOn
          }
          commitments {
            ...CommitmentLine
            activityCount
            indicatorCount
          }
        }
      }
    }
  }
`);
