import { graphql } from '../generated/gql.js';

export const HomeDocument = graphql(`
  query Home {
    plans {
      ...PlanSummary
      stages {
        kind
        startsOn
        endsOn
        startPrecision
        endPrecision
      }
      openStage
      openActs
      consultations {
        isReceiving
      }
      meetings {
        reference
      }
      cocreation {
        proposals {
          total
        }
        participants {
          total
        }
      }
    }
    candidateCalls {
      ...CallLine
    }
    contentTexts(keys: [HOME]) {
      text {
        ...Localized
      }
    }
    news(first: 3) {
      edges {
        node {
          ...NewsLine
        }
      }
    }
    institutions {
      commitments(first: 1) {
        totalCount
      }
    }
    meetings {
      reference
      kind
      heldOn
      themes {
        reference
        name {
          ...Localized
        }
      }
    }
    fulfilled: proposals(filter: { state: [INCORPORATED] }, first: 1, orderBy: REFERENCE_ASC) {
      edges {
        node {
          reference
          title {
            ...Localized
          }
          meeting {
            reference
            kind
            heldOn
          }
          commitments {
            ...CommitmentLine
            activityCount
            indicatorCount
          }
        }
      }
    }
  }
`);
