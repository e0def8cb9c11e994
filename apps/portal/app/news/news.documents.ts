import { graphql } from '../generated/gql.js';

export const NewsLineFragment = graphql(`
  fragment NewsLine on NewsItem {
    reference
    title {
      ...Localized
    }
    body {
      ...Localized
    }
    publishedOn
  }
`);

export const NewsListDocument = graphql(`
  query NewsList($after: String) {
    news(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...NewsLine
        }
      }
    }
  }
`);

export const NewsItemDocument = graphql(`
  query NewsItem($reference: String!) {
    newsItem(reference: $reference) {
      ...NewsLine
      updatedAt
    }
  }
`);
