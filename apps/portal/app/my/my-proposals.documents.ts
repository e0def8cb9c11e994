import { graphql } from '../generated/gql.js';

export const MyProposalsDocument = graphql(`
  query MyProposals {
    myProposals {
      ...MyProposal
    }
  }
`);

export const MyProposalFragment = graphql(`
  fragment MyProposal on MyProposal {
    proposal {
      ...ProposalLine
      challenges {
        ...Localized
      }
      solution {
        ...Localized
      }
      expectedResult {
        ...Localized
      }
      attachments {
        ...AttachmentLine
      }
    }
    version
    shown
    removedFor {
      ...Localized
    }
    canAppeal
    question {
      ...Localized
    }
    steps
  }
`);

export const TakeOwnStepDocument = graphql(`
  mutation TakeOwnStep($input: TakeOwnStepInput!) {
    takeOwnStep(input: $input) {
      reference
    }
  }
`);

export const AppealRemovalDocument = graphql(`
  mutation AppealRemoval($input: AppealInput!) {
    appealRemoval(input: $input) {
      reference
    }
  }
`);
