import { graphql } from '../generated';

export const PendingOutcomes = graphql(`
  query PendingOutcomes($filter: ProposalFilter!, $first: Int!, $after: String) {
    proposals(filter: $filter, first: $first, after: $after, orderBy: REFERENCE_ASC) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...PendingOutcome
        }
      }
    }
  }
`);

graphql(`
  fragment PendingOutcome on Proposal {
    reference
    version
    title {
      ...Text
    }
    pendingOutcome {
      decision
      reason
      missingLanguages
      justification {
        ...Text
      }
    }
  }
`);

export const TranslateOutcome = graphql(`
  mutation TranslateOutcome($input: TranslateOutcomeInput!) {
    translateOutcome(input: $input) {
      proposal {
        reference
        version
      }
    }
  }
`);
