import { graphql } from '../../generated';

export const CommitmentVoices = graphql(`
  query CommitmentVoices($reference: String!) {
    commitment(reference: $reference) {
      updates {
        validatedAt
        narrative {
          ...Text
        }
      }
      assessments {
        ...AssessmentFacts
      }
    }
  }
`);

graphql(`
  fragment AssessmentFacts on Assessment {
    id
    voice
    completion
    text {
      ...Text
    }
    source
    on
  }
`);

export const AssessCommitment = graphql(`
  mutation AssessCommitment($input: AssessCommitmentInput!) {
    assessCommitment(input: $input) {
      commitment {
        reference
      }
    }
  }
`);
