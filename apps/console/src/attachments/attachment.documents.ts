import { graphql } from '../generated';

graphql(`
  fragment AttachmentFacts on Attachment {
    id
    title {
      ...Text
    }
    fileName
    mediaType
    bytes
    url
  }
`);

/** A proposal and its files. */
graphql(`
  fragment Attached on Proposal {
    reference
    attachments {
      ...AttachmentFacts
    }
  }
`);
