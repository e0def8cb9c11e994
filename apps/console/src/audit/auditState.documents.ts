import { graphql } from '../generated';

export const AuditStateOf = graphql(`
  query AuditState {
    auditState {
      head {
        position
        hash
        sealedAt
      }
      waiting
      check {
        at
        verified
        faultCount
        faults {
          kind
          position
          event {
            ...AuditEventRow
          }
        }
      }
    }
  }
`);
