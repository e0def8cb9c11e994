import { graphql } from '../generated/gql.js';

/** A text with the language it was written in, so that a page can say when it shows another than its own. */
export const LocalizedFragment = graphql(`
  fragment Localized on LocalizedText {
    ar
    fr
    en
    original
  }
`);
