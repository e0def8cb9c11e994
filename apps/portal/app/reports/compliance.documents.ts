import { graphql } from '../generated/gql.js';

export const ComplianceReportDocument = graphql(`
  query ComplianceReport($reference: String!) {
    plan(reference: $reference) {
      reference
      title {
        ...Localized
      }
      compliance {
        on
        requirements {
          requirement
          number
          standing
          documents
          findings {
            check
            standing
            count
            needed
            on
            alarm
          }
        }
      }
    }
  }
`);
