import { graphql } from '../generated/gql.js';

export const ProposalLineFragment = graphql(`
  fragment ProposalLine on Proposal {
    reference
    title {
      ...Localized
    }
    state
    channel
    submittedAt
    submittedPrecision
    theme {
      name {
        ...Localized
      }
    }
  }
`);

export const ProposalsDocument = graphql(`
  query Proposals($filter: ProposalFilter!, $after: String) {
    proposals(filter: $filter, first: 20, after: $after, orderBy: SUBMITTED_AT_DESC) {
      ...ProposalPage
    }
    plans {
      reference
      title {
        ...Localized
      }
      themes {
        reference
        name {
          ...Localized
        }
      }
    }
  }
`);

export const ProposalPageFragment = graphql(`
  fragment ProposalPage on ProposalConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ProposalLine
      }
    }
  }
`);

export const ProposalDocument = graphql(`
  query Proposal($reference: String!, $after: String) {
    proposal(reference: $reference) {
      ...ProposalLine
      authorName
      plan {
        reference
        openActs
        title {
          ...Localized
        }
      }
      theme {
        reference
      }
      supports
      meeting {
        reference
        ordinal
        kind
        heldOn
      }
      splitFrom {
        reference
        title {
          ...Localized
        }
        state
      }
      splitInto {
        reference
        title {
          ...Localized
        }
        state
      }
      challenges {
        ...Localized
      }
      solution {
        ...Localized
      }
      expectedResult {
        ...Localized
      }
      attachments {
        ...AttachmentLine
      }
      outcome {
        decision
        reason
        justification {
          ...Localized
        }
        publishedOn
        publishedPrecision
      }
      formerOutcomes {
        decision
        reason
        justification {
          ...Localized
        }
        publishedOn
        publishedPrecision
        correctedOn
        correctedPrecision
      }
      assignments {
        ...AssignmentAnswer
      }
      commitments {
        ...CommitmentLine
        activityCount
        indicatorCount
      }
      timeline {
        ...TimelineStep
      }
      provenance
    }
    proposalComments(proposal: $reference, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ProposalComment
        }
      }
    }
  }
`);

export const AssignmentAnswerFragment = graphql(`
  fragment AssignmentAnswer on Assignment {
    id
    lead
    decision
    answeredOn
    answeredPrecision
    institution {
      ...InstitutionName
    }
    justification {
      ...Localized
    }
  }
`);

export const CommentOnProposalDocument = graphql(`
  mutation CommentOnProposal($input: CommentOnProposalInput!) {
    commentOnProposal(input: $input) {
      confirmed
    }
  }
`);

export const SupportProposalDocument = graphql(`
  mutation SupportProposal($input: SupportProposalInput!) {
    supportProposal(input: $input) {
      confirmed
    }
  }
`);

export const TombstoneDocument = graphql(`
  query Tombstone($reference: String!) {
    tombstone(proposal: $reference) {
      reference
      ground
      removedOn
    }
  }
`);

export const ProposalCommentFragment = graphql(`
  fragment ProposalComment on ProposalComment {
    id
    text {
      ...Localized
    }
    writtenAt
  }
`);

export const CommentToReportDocument = graphql(`
  query CommentToReport($id: ID!) {
    proposalComment(id: $id) {
      ...ProposalComment
    }
  }
`);

export const ReportCommentDocument = graphql(`
  mutation ReportComment($input: ReportCommentInput!) {
    reportComment(input: $input) {
      received
    }
  }
`);
