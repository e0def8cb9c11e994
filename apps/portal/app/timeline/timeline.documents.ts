import { graphql } from '../generated/gql.js';

export const TimelineStepFragment = graphql(`
  fragment TimelineStep on TimelineEntry {
    at
    atPrecision
    transition {
      action
      from
      to
    }
    actorRole
    actorCollege
    institution {
      ...InstitutionName
    }
    reasonCode
    reason {
      ...Localized
    }
    provenance
  }
`);
