import { graphql } from '../generated/gql.js';

export const ActivityLineFragment = graphql(`
  fragment ActivityLine on Activity {
    id
    ordinal
    title {
      ...Localized
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
    schedule {
      late
      endSlipDays
      outsidePlan
    }
  }
`);

export const IndicatorLineFragment = graphql(`
  fragment IndicatorLine on Indicator {
    id
    kind
    name {
      ...Localized
    }
    definition {
      ...Localized
    }
    unit
    baseline
    target
    direction
    source {
      ...Localized
    }
    method {
      ...Localized
    }
    achievement {
      percent
      case
    }
    measurements(first: 20) {
      edges {
        node {
          id
          value
          measuredOn
          measuredPrecision
          note {
            ...Localized
          }
          former {
            id
            value
            measuredOn
            measuredPrecision
            reason {
              ...Localized
            }
          }
        }
      }
    }
    latest {
      value
      measuredOn
      measuredPrecision
      note {
        ...Localized
      }
    }
  }
`);
