import { graphql } from '../generated/gql.js';

export const ThemesOfPlanFragment = graphql(`
  fragment ThemesOfPlan on ActionPlan {
    reference
    title {
      ...Localized
    }
    themes {
      reference
      ordinal
      name {
        ...Localized
      }
      note {
        ...Localized
      }
      rationale {
        ...Localized
      }
    }
    cocreation {
      proposals {
        byTheme {
          theme {
            reference
          }
          channel
          count
        }
      }
    }
  }
`);

export const ThemesDocument = graphql(`
  query Themes {
    plans {
      ...ThemesOfPlan
    }
  }
`);

export const ThemeDocument = graphql(`
  query Theme($reference: String!, $after: String) {
    plans {
      ...ThemesOfPlan
    }
    meetings(filter: { theme: $reference }) {
      ...MeetingLine
    }
    proposals(filter: { theme: $reference }, first: 20, after: $after) {
      ...ProposalPage
    }
    incorporated: proposals(filter: { theme: $reference, state: [INCORPORATED] }, first: 100) {
      edges {
        node {
          commitments {
            ...CommitmentLine
          }
        }
      }
    }
  }
`);
