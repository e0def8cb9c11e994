import { graphql } from '../generated';

export const InstitutionRows = graphql(`
  query InstitutionRows($filter: InstitutionFilter) {
    institutions(filter: $filter) {
      id
      reference
      acronym
      kind
      name {
        ...Text
      }
      parent {
        reference
        name {
          ...Text
        }
      }
    }
  }
`);

export const InstitutionPage = graphql(`
  query InstitutionPage($reference: String!) {
    institution(reference: $reference) {
      id
      reference
      acronym
      kind
      name {
        ...Text
      }
      note {
        ...Text
      }
      parent {
        reference
        name {
          ...Text
        }
      }
      succeededBy {
        reference
        name {
          ...Text
        }
      }
      commitments(first: 50) {
        totalCount
        edges {
          node {
            reference
            state
            title {
              ...Text
            }
          }
        }
      }
    }
  }
`);
