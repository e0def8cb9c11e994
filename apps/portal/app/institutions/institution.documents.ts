import { graphql } from '../generated/gql.js';

export const InstitutionNameFragment = graphql(`
  fragment InstitutionName on Institution {
    reference
    name {
      ...Localized
    }
  }
`);

export const InstitutionsDocument = graphql(`
  query Institutions {
    institutions {
      ...InstitutionName
      acronym
      kind
      parent {
        ...InstitutionName
      }
      commitments(first: 1) {
        totalCount
      }
    }
  }
`);

export const InstitutionDocument = graphql(`
  query Institution($reference: String!, $after: String) {
    institution(reference: $reference) {
      ...InstitutionName
      acronym
      kind
      note {
        ...Localized
      }
      parent {
        ...InstitutionName
      }
      succeededBy {
        ...InstitutionName
      }
      commitments(first: 100) {
        totalCount
        edges {
          node {
            ...CommitmentLine
          }
        }
      }
    }
    proposals(filter: { institution: $reference }, first: 20, after: $after) {
      ...ProposalPage
    }
  }
`);
