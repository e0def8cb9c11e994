import { graphql } from '../generated/gql.js';

graphql(`
  fragment CommitmentVersionText on CommitmentVersion {
    number
    heldFrom
    reason {
      ...Localized
    }
    changed
    title {
      ...Localized
    }
    problem {
      ...Localized
    }
    solution {
      ...Localized
    }
    expectedResults {
      ...Localized
    }
    contribution {
      ...Localized
    }
    additionalInformation {
      ...Localized
    }
    ogpValues
    sdgs
  }
`);

graphql(`
  fragment CommitmentVoices on Commitment {
    updates {
      validatedAt
      narrative {
        ...Localized
      }
    }
    assessments {
      id
      voice
      completion
      ambition
      earlyResults
      author
      replies {
        id
        text {
          ...Localized
        }
        recordedAt
      }
      text {
        ...Localized
      }
      source
      on
    }
  }
`);
