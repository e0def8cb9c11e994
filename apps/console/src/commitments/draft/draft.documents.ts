import { graphql } from '../../generated';

/** What was typed and waits beside the card: who wrote what, and why it was given back. */
graphql(`
  fragment CardDraft on CardReport {
    id
    state
    version
    savedAt
    sentAt
    sentBy
    returnedAt
    round {
      quarter
      year
      dueOn
    }
    items {
      field
      state
    }
    fields {
      field
      base
      value
      by
      at
      changedSinceReturn
    }
    comments {
      field
      text {
        ...Text
      }
      by
      at
    }
    actions {
      ...Action
    }
  }
`);

export const SaveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      savedAt
      versionBefore
      versionAfter
      commitment {
        state
      }
      conflicts {
        field
        yours
        current
        by
        at
      }
    }
  }
`);

/** What there is to do on the card for those who write it, and what a complete card has. */
graphql(`
  fragment CardTasks on Commitment {
    tasks {
      section
      status
      missing
      asked
      waiting
      dueOn
    }
    completeness {
      done
      total
      missing {
        section
        field
      }
    }
  }
`);

export const ConfirmUnchanged = graphql(`
  mutation ConfirmUnchanged($input: ConfirmUnchangedInput!) {
    confirmUnchanged(input: $input) {
      savedAt
      versionBefore
      versionAfter
      commitment {
        state
      }
      conflicts {
        field
      }
    }
  }
`);

export const DecideReport = graphql(`
  mutation DecideReport($input: DecideReportInput!) {
    decideReport(input: $input) {
      commitment {
        reference
      }
    }
  }
`);
