import { graphql } from '../generated/gql.js';

export const DocumentLineFragment = graphql(`
  fragment DocumentLine on Document {
    reference
    title {
      ...Localized
    }
    summary {
      ...Localized
    }
    kind
    url
    fileName
    mediaType
    bytes
    issuedOn
    issuedPrecision
    stage
    requirements
    plan {
      reference
      title {
        ...Localized
      }
    }
  }
`);

export const DocumentsDocument = graphql(`
  query Documents($filter: DocumentFilter!, $after: String) {
    documents(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...DocumentLine
        }
      }
    }
    plans {
      reference
      title {
        ...Localized
      }
    }
  }
`);
