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
