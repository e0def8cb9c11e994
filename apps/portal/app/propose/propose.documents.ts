import { graphql } from '../generated/gql.js';

export const CollectingDocument = graphql(`
  query Collecting {
    plans {
      reference
      title {
        ...Localized
      }
      openActs
      themes {
        reference
        name {
          ...Localized
        }
      }
    }
  }
`);

export const DraftDocument = graphql(`
  query Draft($key: String!) {
    proposalDraft(key: $key) {
      plan
      theme
      title
      challenge
      solution
      expectedResult
      sent
      attachments {
        ...AttachmentLine
      }
    }
  }
`);

export const SimilarDocument = graphql(`
  query Similar($plan: String!, $text: String!) {
    similarProposals(plan: $plan, text: $text) {
      ...ProposalLine
    }
  }
`);

export const SaveDraftDocument = graphql(`
  mutation SaveDraft($input: SaveProposalDraftInput!) {
    saveProposalDraft(input: $input) {
      plan
    }
  }
`);

export const SendProposalDocument = graphql(`
  mutation SendProposal($input: SendProposalInput!) {
    sendProposal(input: $input) {
      confirmed
      reference
    }
  }
`);
