import { graphql } from '../generated';

export const AuditRows = graphql(`
  query AuditRows($filter: AuditFilter, $first: Int, $after: String) {
    auditEvents(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          actorName
          actorRole
          operation
          recordType
          reference
          outcome
          changes {
            field
            before
            after
          }
        }
      }
    }
  }
`);
