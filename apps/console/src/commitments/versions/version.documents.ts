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
        activities {
          ...PlannedActivity
        }
        indicators {
          ...PlannedIndicator
        }
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

graphql(`
  fragment PlannedActivity on PlannedActivity {
    id
    ordinal
    title {
      ...Text
    }
    startsOn
    endsOn
    startPrecision
    endPrecision
    withdrawnOn
  }
`);

graphql(`
  fragment PlannedIndicator on PlannedIndicator {
    id
    ordinal
    kind
    name {
      ...Text
    }
    unit
    baseline
    target
    direction
    withdrawnOn
  }
`);
