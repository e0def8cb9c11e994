import { graphql } from '../generated';

export const AuditEventRow = graphql(`
  fragment AuditEventRow on AuditEvent {
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
`);

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
          ...AuditEventRow
        }
      }
    }
  }
`);

export const ExportAudit = graphql(`
  mutation ExportAudit($filter: AuditFilter) {
    exportAudit(filter: $filter) {
      fileName
      content
      rows
    }
  }
`);
