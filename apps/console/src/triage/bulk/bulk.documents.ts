import { graphql } from '../../generated';

graphql(`
  fragment BulkOutcome on BulkPayload {
    dryRun
    done
    refused
    results {
      reference
      done
      proposal {
        title {
          ...Text
        }
      }
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

export const DecideProposals = graphql(`
  mutation DecideProposals($input: DecideProposalsInput!) {
    decideProposals(input: $input) {
      ...BulkOutcome
    }
  }
`);

export const AssignProposals = graphql(`
  mutation AssignProposals($input: AssignProposalsInput!) {
    assignProposals(input: $input) {
      ...BulkOutcome
    }
  }
`);
