import { graphql } from '../generated';

/** What the words are found in, and what has them as its reference. */
export const FoundRecords = graphql(`
  query FoundRecords($words: String!, $reference: String!, $first: Int!) {
    proposals(filter: { q: $words }, first: $first) {
      edges {
        node {
          ...FoundProposal
        }
      }
    }
    commitments(filter: { q: $words }, first: $first) {
      edges {
        node {
          ...FoundCommitment
        }
      }
    }
    proposal(reference: $reference) {
      ...FoundProposal
    }
    commitment(reference: $reference) {
      ...FoundCommitment
    }
  }
`);

graphql(`
  fragment FoundProposal on Proposal {
    reference
    title {
      ...Text
    }
  }
`);

graphql(`
  fragment FoundCommitment on Commitment {
    reference
    title {
      ...Text
    }
  }
`);
