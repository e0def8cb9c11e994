import { graphql } from '../generated/gql.js';

export const MyProposalsDocument = graphql(`
  query MyProposals {
    myProposals {
      ...MyProposal
    }
    myRemovedComments {
      ...RemovedComment
    }
  }
`);

export const RemovedCommentFragment = graphql(`
  fragment RemovedComment on RemovedComment {
    id
    proposal
    commitment
    text {
      ...Localized
    }
    removedFor {
      ...Localized
    }
    canAppeal
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
