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

/** How far a file has come, for whoever adds and removes them. */
graphql(`
  fragment AttachmentSending on Attachment {
    version
    state
    refusal
    received
    sendTo
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

export const AddAttachment = graphql(`
  mutation AddAttachment($input: AddAttachmentInput!) {
    addAttachment(input: $input) {
      attachment {
        id
        sendTo
      }
    }
  }
`);

export const RemoveAttachment = graphql(`
  mutation RemoveAttachment($input: RemoveAttachmentInput!) {
    removeAttachment(input: $input) {
      proposal {
        reference
      }
    }
  }
`);
