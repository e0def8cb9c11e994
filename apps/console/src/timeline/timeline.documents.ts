import { graphql } from '../generated';

graphql(`
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
    actorName
    institution {
      reference
      name {
        ...Text
      }
    }
    reasonCode
    reason {
      ...Text
    }
    provenance
    published
  }
`);
