import { graphql } from '../generated';

export const ContentNews = graphql(`
  query ContentNews($after: String) {
    news(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          reference
          version
          title {
            ...Text
          }
          body {
            ...Text
          }
          published
          publishedOn
        }
      }
    }
  }
`);

export const ContentDocuments = graphql(`
  query ContentDocuments($after: String) {
    documents(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          reference
          version
          title {
            ...Text
          }
          summary {
            ...Text
          }
          kind
          url
          fileName
          state
          refusal
          sendTo
          issuedOn
          issuedPrecision
          stage
          requirements
          plan {
            reference
          }
          published
          publishedOn
        }
      }
    }
  }
`);

export const ContentTexts = graphql(`
  query ContentTexts {
    contentTexts {
      key
      version
      text {
        ...Text
      }
      savedAt
      savedBy
    }
  }
`);

export const HelpText = graphql(`
  query HelpText($key: ContentKey!) {
    contentTexts(keys: [$key]) {
      text {
        ...Text
      }
    }
  }
`);

export const ContentTemplates = graphql(`
  query ContentTemplates {
    justificationTemplates {
      reason
      version
      text {
        ...Text
      }
      variables
      savedAt
      savedBy
    }
  }
`);

export const SaveNews = graphql(`
  mutation SaveNews($input: SaveNewsInput!) {
    saveNews(input: $input) {
      newsItem {
        reference
      }
    }
  }
`);

export const SaveDocument = graphql(`
  mutation SaveDocument($input: SaveDocumentInput!) {
    saveDocument(input: $input) {
      document {
        id
        sendTo
      }
    }
  }
`);

export const SaveContentText = graphql(`
  mutation SaveContentText($input: SaveContentTextInput!) {
    saveContentText(input: $input) {
      contentText {
        version
      }
    }
  }
`);

export const SaveTemplate = graphql(`
  mutation SaveTemplate($input: SaveTemplateInput!) {
    saveTemplate(input: $input) {
      template {
        version
      }
    }
  }
`);
