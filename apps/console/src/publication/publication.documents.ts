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
    embargoedUntil
    pendingOutcome {
      decision
      reason
      missingLanguages
      justification {
        ...Text
      }
    }
    assignments {
      id
      lead
      decision
      missingLanguages
      justification {
        ...Text
      }
      institution {
        reference
        name {
          ...Text
        }
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

export const EmbargoOutcomes = graphql(`
  mutation EmbargoOutcomes($input: EmbargoOutcomesInput!) {
    embargoOutcomes(input: $input) {
      results {
        reference
        published
        refusal {
          code
          facts {
            name
            value
          }
        }
      }
    }
  }
`);

export const OutcomeLots = graphql(`
  query OutcomeLots {
    outcomeLots {
      ...Lot
    }
  }
`);

graphql(`
  fragment Lot on OutcomeLot {
    id
    version
    publicAt
    liftedAt
    releasedAt
    madeBy
    proposals {
      reference
      refusal {
        code
        facts {
          name
          value
        }
      }
    }
  }
`);

export const LiftEmbargo = graphql(`
  mutation LiftEmbargo($input: LiftEmbargoInput!) {
    liftEmbargo(input: $input) {
      lots {
        ...Lot
      }
    }
  }
`);
