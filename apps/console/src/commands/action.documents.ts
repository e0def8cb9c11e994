import { graphql } from '../generated';

/** What the reader may do with a record now, and where not, why not. */
graphql(`
  fragment Action on AvailableAction {
    action
    allowed
    refusal {
      code
      facts {
        name
        value
      }
    }
  }
`);
