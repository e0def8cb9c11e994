import { graphql } from '../../generated';

/** A proposal as a card is written from it, and the cards that have it among their sources. */
export const SourceTexts = graphql(`
  query SourceTexts($reference: String!) {
    proposal(reference: $reference) {
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
      plan {
        reference
      }
      commitments {
        reference
        title {
          ...Text
        }
      }
    }
  }
`);

export const LinkSource = graphql(`
  mutation LinkSource($input: LinkSourceInput!) {
    linkSource(input: $input) {
      commitment {
        reference
      }
    }
  }
`);

export const UnlinkSource = graphql(`
  mutation UnlinkSource($input: LinkSourceInput!) {
    unlinkSource(input: $input) {
      commitment {
        reference
      }
    }
  }
`);

export const RetainedCount = graphql(`
  query RetainedCount($filter: ProposalFilter!) {
    proposals(first: 1, filter: $filter) {
      totalCount
    }
  }
`);
