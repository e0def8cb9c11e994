import { graphql } from '../generated';

export const ProposalRows = graphql(`
  query ProposalRows($filter: ProposalFilter, $first: Int, $after: String, $orderBy: ProposalOrder) {
    proposals(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          reference
          version
          title {
            ...Text
          }
          plan {
            reference
          }
          theme {
            reference
            name {
              ...Text
            }
          }
          channel
          workflowState
          submittedAt
          submittedPrecision
        }
      }
    }
  }
`);

graphql(`
  fragment OutcomeFacts on Outcome {
    decision
    reason
    justification {
      ...Text
    }
    publishedOn
  }
`);

export const ProposalPage = graphql(`
  query ProposalPage($reference: String!) {
    proposal(reference: $reference) {
      ...ProposalRecord
    }
  }
`);

graphql(`
  fragment ProposalRecord on Proposal {
    id
    reference
    version
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
    missingLanguages
    provenance
    channel
    submittedAt
    submittedPrecision
    workflowState
    ...BeforeCommittee
    plan {
      reference
      title {
        ...Text
      }
      secondReader
    }
    theme {
      reference
      name {
        ...Text
      }
    }
    meeting {
      reference
      ordinal
      heldOn
    }
    ...Split
    ...Attached
    takesFiles
    attachments {
      ...AttachmentSending
    }
    group {
      lead {
        reference
        title {
          ...Text
        }
      }
      members {
        title {
          ...Text
        }
        ...Attached
      }
    }
    assignments {
      id
      lead
      state
      dueOn
      answeredOn
      justification {
        ...Text
      }
      returnReason {
        ...Text
      }
      institution {
        reference
        name {
          ...Text
        }
      }
      suggestedInstitution {
        reference
        name {
          ...Text
        }
      }
    }
    commitments {
      reference
      title {
        ...Text
      }
      state
    }
    outcome {
      ...OutcomeFacts
    }
    pendingOutcome {
      ...OutcomeFacts
    }
    actions {
      ...Action
    }
    timeline {
      ...TimelineStep
    }
  }
`);

export const DecideProposal = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      proposal {
        reference
        version
        workflowState
      }
    }
  }
`);

export const AssignProposal = graphql(`
  mutation AssignProposal($input: AssignProposalInput!) {
    assignProposal(input: $input) {
      proposal {
        reference
        version
        workflowState
      }
    }
  }
`);

export const GroupProposals = graphql(`
  mutation GroupProposals($input: GroupProposalsInput!) {
    groupProposals(input: $input) {
      proposal {
        reference
        version
        workflowState
      }
    }
  }
`);

export const PublishOutcomes = graphql(`
  mutation PublishOutcomes($input: PublishOutcomesInput!) {
    publishOutcomes(input: $input) {
      results {
        reference
        published
        refusal {
          code
          facts {
            name
            value
          }
        }
      }
    }
  }
`);
