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
  }
`);

export const IndicatorLineFragment = graphql(`
  fragment IndicatorLine on Indicator {
    id
    kind
    name {
      ...Localized
    }
    unit
    baseline
    target
    source {
      ...Localized
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
