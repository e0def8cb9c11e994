import { graphql } from '../../generated';

graphql(`
  fragment ActivityFacts on Activity {
    id
    ordinal
    version
    withdrawnOn
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
    actualStartsOn
    actualEndsOn
    weight
    weightPercent
    openToReport
    evidence {
      id
      state
    }
    schedule {
      startSlipDays
      endSlipDays
      late
      outsidePlan
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

export const RemoveActivity = graphql(`
  mutation RemoveActivity($input: RemoveActivityInput!) {
    removeActivity(input: $input) {
      commitment {
        reference
        version
      }
    }
  }
`);

export const ReorderActivities = graphql(`
  mutation ReorderActivities($input: ReorderActivitiesInput!) {
    reorderActivities(input: $input) {
      commitment {
        reference
        version
      }
    }
  }
`);

export const ActivityHistory = graphql(`
  query ActivityHistory($reference: String!) {
    commitment(reference: $reference) {
      activities {
        id
        reports(first: 50) {
          totalCount
          edges {
            node {
              id
              reportedOn
              reportedPrecision
              status
              percent
              actualStartsOn
              actualEndsOn
              note {
                ...Text
              }
            }
          }
        }
      }
    }
  }
`);
