import { graphql } from '../generated/gql.js';

export const CocreationReportDocument = graphql(`
  query CocreationReport($reference: String!) {
    plan(reference: $reference) {
      reference
      title {
        ...Localized
      }
      methodology {
        ...Localized
      }
      stages {
        kind
        startsOn
        endsOn
        startPrecision
        endPrecision
        note {
          ...Localized
        }
      }
      themes {
        reference
        name {
          ...Localized
        }
      }
      meetings {
        ...MeetingLine
        participantTables {
          dimension
          cells {
            value
            count
          }
        }
        institutions {
          role
          institution {
            reference
            kind
          }
        }
      }
      cocreation {
        ...CocreationFigures
        ...CocreationResults
      }
    }
  }
`);

export const CocreationResultsFragment = graphql(`
  fragment CocreationResults on Cocreation {
    steps {
      ordinal
      startsOn
      startPrecision
      endsOn
      endPrecision
      what {
        ...Localized
      }
    }
    reach {
      figure
      count
      atLeast
    }
    outreach {
      ...Localized
    }
    outcomes {
      decision
      reason
      count
    }
    commitments {
      proposed
      adopted
      institutions
      byInstitution {
        institution {
          reference
          name {
            ...Localized
          }
        }
        count
      }
    }
  }
`);
