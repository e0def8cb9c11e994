import { graphql } from '../generated';

graphql(`
  fragment Text on LocalizedText {
    ar
    fr
    en
    original
  }
`);
