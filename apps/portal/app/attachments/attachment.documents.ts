import { graphql } from '../generated/gql.js';

export const AttachmentLineFragment = graphql(`
  fragment AttachmentLine on Attachment {
    id
    title {
      ...Localized
    }
    fileName
    mediaType
    bytes
    url
    refusal
  }
`);
