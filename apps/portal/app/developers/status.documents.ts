import { graphql } from '../generated/gql.js';

export const ServiceDaysDocument = graphql(`
  query ServiceDays {
    serviceDays {
      day
      requests
      failed
      medianMs
      p95Ms
      p99Ms
    }
  }
`);
