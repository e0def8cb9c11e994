import { graphql } from '../generated';

graphql(`
  fragment TriageRow on Proposal {
    id
    reference
    version
    title {
      ...Text
    }
    theme {
      reference
      name {
        ...Text
      }
    }
    workflowState
    submittedAt
    submittedPrecision
    hints {
      rule
    }
  }
`);

export const TriageQueue = graphql(`
  query TriageQueue($filter: ProposalFilter, $first: Int, $after: String, $later: Boolean, $view: ID) {
    triageQueue(filter: $filter, first: $first, after: $after, later: $later, view: $view) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...TriageRow
        }
      }
    }
  }
`);

export const TriageClusters = graphql(`
  query TriageClusters($plan: String!) {
    triageClusters(plan: $plan) {
      proposals {
        reference
      }
    }
  }
`);

export const TriageCounts = graphql(`
  query TriageCounts($plan: String!) {
    triageCounts(plan: $plan) {
      waiting
      later
      doneToday
      states {
        state
        count
      }
      themes {
        count
        theme {
          reference
          name {
            ...Text
          }
        }
      }
      channels {
        channel
        count
      }
      lastSeen {
        cursor
        waits
        proposal {
          reference
        }
      }
    }
  }
`);

export const SuggestedDueOn = graphql(`
  query SuggestedDueOn {
    suggestedDueOn
  }
`);
