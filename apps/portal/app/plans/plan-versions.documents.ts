import { graphql } from '../generated/gql.js';

export const PlanVersionsDocument = graphql(`
  query PlanVersions($reference: String!, $on: Date!, $since: Date!, $after: String) {
    plan(reference: $reference) {
      reference
      title {
        ...Localized
      }
      startsOn
      endsOn
      progress(on: $on) {
        ...ProgressFigures
      }
      commitments(first: 25, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...CommitmentBetween
          }
        }
      }
    }
  }
`);

/** A commitment as it stood on a day, and on an earlier one it is compared with. */
export const CommitmentBetweenFragment = graphql(`
  fragment CommitmentBetween on Commitment {
    reference
    number
    leadInstitution {
      ...InstitutionName
    }
    now: textOn(on: $on) {
      ...CommitmentVersionText
      ...PlannedWork
    }
    then: textOn(on: $since) {
      ...CommitmentVersionText
      ...PlannedWork
    }
    versions {
      number
      heldFrom
      changed
      reason {
        ...Localized
      }
    }
    progress(on: $on) {
      percent
    }
    progressThen: progress(on: $since) {
      percent
    }
    activities {
      id
      title {
        ...Localized
      }
      now: standing(on: $on) {
        status
        percent
      }
      then: standing(on: $since) {
        status
        percent
      }
    }
    indicators {
      id
      name {
        ...Localized
      }
      now: latest(on: $on) {
        value
      }
      then: latest(on: $since) {
        value
      }
    }
  }
`);

/** The work of a commitment as a version of it plans it. */
export const PlannedWorkFragment = graphql(`
  fragment PlannedWork on CommitmentVersion {
    activities {
      id
      title {
        ...Localized
      }
      startsOn
      endsOn
      startPrecision
      endPrecision
      withdrawnOn
    }
    indicators {
      id
      name {
        ...Localized
      }
      unit
      baseline
      target
      withdrawnOn
    }
  }
`);
