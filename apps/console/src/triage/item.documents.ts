import { graphql } from '../generated';

/** Everything the reading and the decision pane show: one document, so that the next proposals can be had ahead. */
export const TriageItem = graphql(`
  query TriageItem($reference: String!) {
    proposal(reference: $reference) {
      ...TriageItem
    }
  }
`);

graphql(`
  fragment ProposalWords on Proposal {
    title {
      ...Text
    }
    challenges {
      ...Text
    }
    solution {
      ...Text
    }
    expectedResult {
      ...Text
    }
  }
`);

graphql(`
  fragment Ground on Because {
    rule
    facts {
      name
      value
    }
  }
`);

graphql(`
  fragment Candidate on DuplicateCandidate {
    band
    because {
      ...Ground
    }
    proposal {
      reference
      version
      workflowState
      submittedAt
      ...ProposalWords
      group {
        lead {
          reference
          version
        }
      }
    }
  }
`);

graphql(`
  fragment ProposalNote on Note {
    id
    author
    at
    text
  }
`);

graphql(`
  fragment ProposalNotes on Proposal {
    notes {
      ...ProposalNote
      replies {
        ...ProposalNote
      }
    }
  }
`);

graphql(`
  fragment CitizensComment on ProposalComment {
    id
    text {
      ...Text
    }
    writtenAt
  }
`);

/** One that follows the lead of its group: everything of it stays its own. */
graphql(`
  fragment GroupMember on Proposal {
    reference
    channel
    submittedAt
    submittedPrecision
    ...ProposalWords
    ...ProposalNotes
    ...Attached
  }
`);

/** What a proposal was split from or into. */
graphql(`
  fragment Split on Proposal {
    splitFrom {
      reference
      title {
        ...Text
      }
    }
    splitInto {
      reference
      title {
        ...Text
      }
    }
  }
`);

graphql(`
  fragment TriageItem on Proposal {
    ...TriageRow
    ...ProposalWords
    missingLanguages
    provenance
    channel
    plan {
      reference
      blindScreening
    }
    theme {
      reference
      name {
        ...Text
      }
    }
    meeting {
      reference
      heldOn
    }
    supports
    comments {
      ...CitizensComment
    }
    group {
      supports
      comments {
        ...CitizensComment
      }
      lead {
        reference
        version
      }
      members {
        ...GroupMember
      }
    }
    ...Split
    ...Attached
    assignments {
      id
      lead
      state
      dueOn
      answeredOn
      justification {
        ...Text
      }
      institution {
        reference
        name {
          ...Text
        }
      }
      returnReason {
        ...Text
      }
      suggestedInstitution {
        reference
        name {
          ...Text
        }
      }
    }
    actions {
      ...Action
    }
    later {
      until
      event
    }
    conflictOfInterest {
      ground
      blocks
      declaredAt
    }
    recusalCount
    ...BeforeCommittee
    checks {
      clear
      precise
      linked
    }
    timeline {
      ...TimelineStep
    }
    hints {
      rule
      facts {
        name
        value
      }
    }
    institutionSuggestions {
      weak
      because {
        ...Ground
      }
      institution {
        reference
        name {
          ...Text
        }
      }
    }
    duplicateCandidates {
      ...Candidate
    }
    ...ProposalNotes
  }
`);
