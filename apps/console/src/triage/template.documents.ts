import { graphql } from '../generated';

export const JustificationTemplates = graphql(`
  query JustificationTemplates {
    justificationTemplates {
      id
      reason
      version
      text {
        ...Text
      }
    }
  }
`);
