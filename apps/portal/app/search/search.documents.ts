import { graphql } from '../generated/gql.js';

export const SearchDocument = graphql(`
  query Search($q: String!) {
    search(q: $q, first: 50) {
      totalCount
      edges {
        node {
          foundAs: __typename
          ... on Proposal {
            reference
            title {
              ...Localized
            }
            solution {
              ...Localized
            }
            theme {
              name {
                ...Localized
              }
            }
            fate: state
          }
          ... on Commitment {
            reference
            title {
              ...Localized
            }
            problem {
              ...Localized
            }
            leadInstitution {
              name {
                ...Localized
              }
            }
            state
          }
          ... on Institution {
            ...InstitutionName
            institutionKind: kind
          }
          ... on Document {
            ...DocumentLine
          }
          ... on NewsItem {
            ...NewsLine
          }
        }
      }
    }
  }
`);
