import { graphql } from '../generated';

export const SystemHealthOf = graphql(`
  query SystemHealth {
    health {
      state
      findings {
        check
        state
        reason
        count
      }
      jobs {
        name
        ranAt
        runsAt
        failures
        failure
      }
      backups {
        at
        seconds
        fileName
        bytes
        files
        failure
      }
      drills {
        at
        seconds
        fileName
        failure
      }
      databaseBytes
      freeBytes
    }
  }
`);
