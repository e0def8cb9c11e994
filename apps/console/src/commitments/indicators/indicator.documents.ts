import { graphql } from '../../generated';

graphql(`
  fragment IndicatorFacts on Indicator {
    id
    ordinal
    version
    withdrawnOn
    kind
    name {
      ...Text
    }
    definition {
      ...Text
    }
    unit
    baseline
    target
    direction
    source {
      ...Text
    }
    method {
      ...Text
    }
    achievement {
      percent
      case
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
          former {
            id
            value
            measuredOn
            measuredPrecision
            correctedAt
            reason {
              ...Text
            }
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

export const CorrectMeasurement = graphql(`
  mutation CorrectMeasurement($input: CorrectMeasurementInput!) {
    correctMeasurement(input: $input) {
      indicator {
        id
        version
      }
    }
  }
`);

export const AddIndicator = graphql(`
  mutation AddIndicator($input: AddIndicatorInput!) {
    addIndicator(input: $input) {
      indicator {
        id
        version
      }
    }
  }
`);

export const UpdateIndicator = graphql(`
  mutation UpdateIndicator($input: UpdateIndicatorInput!) {
    updateIndicator(input: $input) {
      indicator {
        id
        version
      }
    }
  }
`);

export const RemoveIndicator = graphql(`
  mutation RemoveIndicator($input: RemoveIndicatorInput!) {
    removeIndicator(input: $input) {
      commitment {
        reference
        version
      }
    }
  }
`);
