import { graphql } from '../generated';

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

export const AddMeasurement = graphql(`
  mutation AddMeasurement($input: AddMeasurementInput!) {
    addMeasurement(input: $input) {
      indicator {
        id
        version
      }
    }
  }
`);
