import { graphql } from '../generated';

export const PlanRows = graphql(`
  query PlanRows {
    plans {
      id
      reference
      ordinal
      title {
        ...Text
      }
      startsOn
      endsOn
      startPrecision
      endPrecision
      stage
      openStage
      commitmentCount
      draftCommitmentCount
      progress {
        ...ProgressFacts
      }
    }
  }
`);

export const PlanPage = graphql(`
  query PlanPage($reference: String!) {
    plan(reference: $reference) {
      id
      reference
      ordinal
      version
      title {
        ...Text
      }
      startsOn
      endsOn
      startPrecision
      endPrecision
      stage
      secondReader
      commitmentCount
      draftCommitmentCount
      owner {
        reference
        name {
          ...Text
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
          ...Text
        }
      }
      areas {
        reference
        name {
          ...Text
        }
      }
      themes {
        reference
        ordinal
        name {
          ...Text
        }
        rationale {
          ...Text
        }
      }
      openActs
      adoption {
        adoptedOn
        precision
        proposed
        adopted
        body {
          ...Text
        }
        text {
          ...Text
        }
        documents {
          reference
          url
          issuedOn
          issuedPrecision
          title {
            ...Text
          }
        }
      }
      methodology {
        ...Text
      }
      progress {
        ...ProgressFacts
      }
      cocreation {
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
      }
    }
  }
`);

export const CreatePlan = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) {
      plan {
        reference
      }
    }
  }
`);

export const SaveThemes = graphql(`
  mutation SaveThemes($input: SaveThemesInput!) {
    saveThemes(input: $input) {
      plan {
        reference
      }
    }
  }
`);

export const RecordAdoption = graphql(`
  mutation RecordAdoption($input: RecordAdoptionInput!) {
    recordAdoption(input: $input) {
      plan {
        reference
      }
    }
  }
`);
