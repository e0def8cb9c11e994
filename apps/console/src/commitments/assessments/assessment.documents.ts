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
    ambition
    earlyResults
    author
    replies {
      id
      text {
        ...Text
      }
      recordedAt
    }
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

export const ReplyToAssessment = graphql(`
  mutation ReplyToAssessment($input: ReplyToAssessmentInput!) {
    replyToAssessment(input: $input) {
      commitment {
        reference
      }
    }
  }
`);
