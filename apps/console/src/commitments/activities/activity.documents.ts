import { graphql } from '../../generated';

graphql(`
  fragment ActivityFacts on Activity {
    id
    ordinal
    version
    title {
      ...Text
    }
    startsOn
    endsOn
    startPrecision
    endPrecision
    datesDisagree
    status
    percent
    reportedOn
    weight
    openToReport
    evidence {
      id
      state
    }
  }
`);

export const ReportActivity = graphql(`
  mutation ReportActivity($input: ReportActivityInput!) {
    reportActivity(input: $input) {
      activity {
        id
        version
      }
    }
  }
`);

export const UpdateActivity = graphql(`
  mutation UpdateActivity($input: UpdateActivityInput!) {
    updateActivity(input: $input) {
      activity {
        id
        version
      }
    }
  }
`);

export const AddActivity = graphql(`
  mutation AddActivity($input: AddActivityInput!) {
    addActivity(input: $input) {
      activity {
        id
        version
      }
    }
  }
`);
