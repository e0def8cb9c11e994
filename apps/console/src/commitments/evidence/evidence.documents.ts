import { graphql } from '../../generated';

graphql(`
  fragment EvidenceFacts on Evidence {
    id
    version
    kind
    state
    refusal
    title {
      ...Text
    }
    url
    fileName
    bytes
    received
    hasText
    public
    addedAt
    sendTo
    activity {
      id
      ordinal
      title {
        ...Text
      }
    }
    measurement {
      id
    }
  }
`);

export const AddEvidence = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) {
      evidence {
        id
        sendTo
      }
    }
  }
`);

export const UpdateEvidence = graphql(`
  mutation UpdateEvidence($input: UpdateEvidenceInput!) {
    updateEvidence(input: $input) {
      evidence {
        id
        version
      }
    }
  }
`);

export const WithdrawEvidence = graphql(`
  mutation WithdrawEvidence($input: WithdrawEvidenceInput!) {
    withdrawEvidence(input: $input) {
      commitment {
        reference
      }
    }
  }
`);
