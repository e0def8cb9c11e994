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

export const ChangeThemes = graphql(`
  mutation ChangeThemes($input: ChangeThemesInput!) {
    changeThemes(input: $input) {
      ...BulkOutcome
    }
  }
`);

export const ThemesOfPlan = graphql(`
  query ThemesOfPlan($plan: String!) {
    plan(reference: $plan) {
      themes {
        reference
        name {
          ...Text
        }
      }
    }
  }
`);
