import { graphql } from '../generated';

graphql(`
  fragment ApplicationFacts on ApiClient {
    id
    version
    name
    contact
    scopes
    costPerHour
    revokedAt
    keys {
      id
      prefix
      revokedAt
    }
    usage {
      day
      requests
      refused
      cost
    }
    webhooks {
      id
      url
      topics
    }
  }
`);

export const Applications = graphql(`
  query Applications($after: String) {
    deprecatedUses {
      element
      requests
      lastOn
      client {
        id
        name
      }
    }
    apiClients(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ApplicationFacts
        }
      }
    }
  }
`);

export const CreateApplication = graphql(`
  mutation CreateApplication($input: CreateApiClientInput!) {
    createApiClient(input: $input) {
      key
      client {
        ...ApplicationFacts
      }
    }
  }
`);

export const UpdateApplication = graphql(`
  mutation UpdateApplication($input: UpdateApiClientInput!) {
    updateApiClient(input: $input) {
      client {
        ...ApplicationFacts
      }
    }
  }
`);

export const CreateKey = graphql(`
  mutation CreateKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      key
      client {
        ...ApplicationFacts
      }
    }
  }
`);

export const RevokeKey = graphql(`
  mutation RevokeKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      client {
        ...ApplicationFacts
      }
    }
  }
`);
