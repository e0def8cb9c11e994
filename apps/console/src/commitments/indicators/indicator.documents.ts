import { graphql } from '../../generated';

graphql(`
  fragment IndicatorFacts on Indicator {
    id
    ordinal
    version
    kind
    name {
      ...Text
    }
    unit
    baseline
    target
    direction
    source {
      ...Text
    }
    measurements(first: 20) {
      totalCount
      edges {
        node {
          id
          value
          measuredOn
          measuredPrecision
          note {
            ...Text
          }
        }
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
