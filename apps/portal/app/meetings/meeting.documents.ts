import { graphql } from '../generated/gql.js';

export const MeetingLineFragment = graphql(`
  fragment MeetingLine on Meeting {
    reference
    ordinal
    kind
    format
    heldOn
    themes {
      reference
      name {
        ...Localized
      }
    }
    registered
    participants
  }
`);

export const MeetingsDocument = graphql(`
  query Meetings {
    plans {
      reference
      title {
        ...Localized
      }
      meetings {
        ...MeetingLine
      }
    }
  }
`);

export const MeetingDocument = graphql(`
  query Meeting($reference: String!, $after: String) {
    meeting(reference: $reference) {
      ...MeetingLine
      plan {
        reference
        title {
          ...Localized
        }
      }
      startTime
      endTime
      venue {
        ...Localized
      }
      city {
        ...Localized
      }
      institutions {
        role
        institution {
          ...InstitutionName
        }
      }
      proposals(first: 20, after: $after) {
        ...ProposalPage
      }
    }
  }
`);
