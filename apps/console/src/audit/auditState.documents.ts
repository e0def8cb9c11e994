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
  }
`);
