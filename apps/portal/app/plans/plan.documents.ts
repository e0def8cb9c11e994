import { graphql } from '../generated/gql.js';

export const PlanSummaryFragment = graphql(`
  fragment PlanSummary on ActionPlan {
    reference
    ordinal
    title {
      ...Localized
    }
    startsOn
    endsOn
    startPrecision
    endPrecision
    stage
    commitmentCount
    progress {
      ...ProgressFigures
    }
  }
`);

export const ProgressFiguresFragment = graphql(`
  fragment ProgressFigures on Progress {
    percent
    asOf
    basis
    elapsedPercent
    reportedShare
  }
`);

export const PlansDocument = graphql(`
  query Plans {
    plans {
      ...PlanSummary
    }
  }
`);

export const PlanDocument = graphql(`
  query Plan($reference: String!) {
    plan(reference: $reference) {
      ...PlanSummary
      draftCommitmentCount
      owner {
        reference
        name {
          ...Localized
        }
      }
      methodology {
        ...Localized
      }
      adoption {
        adoptedOn
        precision
        proposed
        adopted
        body {
          ...Localized
        }
        text {
          ...Localized
        }
        documents {
          ...DocumentLine
        }
      }
      consultations {
        endsOn
        isReceiving
        tally {
          published
          answered
        }
      }
      stages {
        kind
        startsOn
        endsOn
        startPrecision
        endPrecision
        isOpen
        note {
          ...Localized
        }
      }
      areas {
        reference
        name {
          ...Localized
        }
      }
      themes {
        reference
        name {
          ...Localized
        }
        note {
          ...Localized
        }
        rationale {
          ...Localized
        }
      }
      commitments(first: 100) {
        edges {
          node {
            ...CommitmentLine
          }
        }
      }
      meetings {
        ...MeetingLine
      }
      cocreation {
        ...CocreationFigures
      }
    }
  }
`);

export const CocreationFiguresFragment = graphql(`
  fragment CocreationFigures on Cocreation {
    proposals {
      total
      byChannel {
        channel
        count
      }
      byTheme {
        theme {
          reference
        }
        channel
        count
      }
    }
    participants {
      total
      byChannel {
        channel
        count
      }
    }
    reconciliation {
      channel
      received
      retained
      notRetained
      inadmissible
      grouped
      withdrawn
      removed
      pending
      balanced
    }
    consultation {
      weeks
      participants
      comments
      startsOn
      startPrecision
    }
  }
`);
