import { graphql } from '../../generated';

export const CommitmentVersions = graphql(`
  query CommitmentVersions($reference: String!) {
    commitment(reference: $reference) {
      versions {
        number
        heldFrom
        reason {
          ...Text
        }
        changed
        title {
          ...Text
        }
        problem {
          ...Text
        }
        solution {
          ...Text
        }
        expectedResults {
          ...Text
        }
        contribution {
          ...Text
        }
        additionalInformation {
          ...Text
        }
        ogpValues
        sdgs
      }
    }
  }
`);

export const AmendCommitment = graphql(`
  mutation AmendCommitment($input: AmendCommitmentInput!) {
    amendCommitment(input: $input) {
      commitment {
        reference
        version
      }
    }
  }
`);
