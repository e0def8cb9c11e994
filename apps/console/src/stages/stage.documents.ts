import { graphql } from '../generated';

export const PlanStages = graphql(`
  query PlanStages($reference: String!) {
    plan(reference: $reference) {
      reference
      version
      stage
      openStage
      stages {
        kind
        startsOn
        endsOn
        startPrecision
        endPrecision
        isOpen
        announcedOn
        openedAt
        closedAt
      }
      stageSteps {
        action
        stage
        allowed
        refusal {
          code
          facts {
            name
            value
          }
        }
      }
      pendingWork {
        kind
        count
      }
      consultations {
        reference
        version
        kind
        startsOn
        endsOn
        isReceiving
        tally {
          published
          answered
        }
      }
    }
  }
`);

export const DecideStage = graphql(`
  mutation DecideStage($input: DecideStageInput!) {
    decideStage(input: $input) {
      plan {
        reference
        version
      }
    }
  }
`);

export const AnnounceStages = graphql(`
  mutation AnnounceStages($input: AnnounceStagesInput!) {
    announceStages(input: $input) {
      plan {
        reference
        version
      }
    }
  }
`);

export const AnnounceConsultation = graphql(`
  mutation AnnounceConsultation($input: AnnounceConsultationInput!) {
    announceConsultation(input: $input) {
      consultation {
        reference
      }
    }
  }
`);

export const ChangeConsultation = graphql(`
  mutation ChangeConsultation($input: ChangeConsultationInput!) {
    changeConsultation(input: $input) {
      consultation {
        reference
      }
    }
  }
`);
