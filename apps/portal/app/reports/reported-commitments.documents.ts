import { graphql } from '../generated/gql.js';

/** A commitment as it stood on a day, and a year before. */
export const ReportedCommitmentFragment = graphql(`
  fragment ReportedCommitment on Commitment {
    reference
    number
    title {
      ...Localized
    }
    leadInstitution {
      ...InstitutionName
    }
    progress(on: $on) {
      percent
      asOf
    }
    before: progress(on: $before) {
      percent
    }
    activities {
      ordinal
      title {
        ...Localized
      }
      endsOn
      endPrecision
      standing(on: $on) {
        status
        percent
        reportedOn
        reportedPrecision
      }
    }
    indicators {
      kind
      name {
        ...Localized
      }
      baseline
      target
      latest(on: $on) {
        value
        measuredOn
        measuredPrecision
      }
      achievement(on: $on) {
        case
      }
    }
    evidence {
      id
      title {
        ...Localized
      }
      url
      addedAt
      activity {
        ordinal
      }
    }
    assessments {
      voice
      author
      completion
      ambition
      earlyResults
      on
    }
  }
`);

export const ProgressReportDocument = graphql(`
  query ProgressReport($reference: String!, $on: Date!, $before: Date!, $after: String) {
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
      before: progress(on: $before) {
        percent
      }
      commitments(first: 25, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...ReportedCommitment
          }
        }
      }
    }
  }
`);

export const InstitutionReportDocument = graphql(`
  query InstitutionReport($reference: String!, $on: Date!, $before: Date!, $after: String) {
    institution(reference: $reference) {
      ...InstitutionName
      commitments(first: 25, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...ReportedCommitment
            plan {
              reference
              title {
                ...Localized
              }
              startsOn
              endsOn
            }
          }
        }
      }
    }
    proposals(filter: { institution: $reference }, first: 1) {
      totalCount
    }
  }
`);
