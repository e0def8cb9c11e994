import { graphql } from '../generated/gql.js';

export const ContentTextDocument = graphql(`
  query ContentText($key: ContentKey!) {
    contentTexts(keys: [$key]) {
      text {
        ...Localized
      }
      savedAt
    }
  }
`);
