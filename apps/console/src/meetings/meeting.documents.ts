import { graphql } from '../generated';

export const MeetingRows = graphql(`
  query MeetingRows($filter: MeetingFilter) {
    meetings(filter: $filter) {
      id
      reference
      ordinal
      kind
      format
      heldOn
      registered
      participants
      plan {
        reference
      }
      theme {
        reference
        name {
          ...Text
        }
      }
      city {
        ...Text
      }
    }
  }
`);

export const MeetingPage = graphql(`
  query MeetingPage($reference: String!) {
    meeting(reference: $reference) {
      id
      reference
      ordinal
      kind
      format
      heldOn
      startTime
      endTime
      registered
      participants
      plan {
        reference
        title {
          ...Text
        }
      }
      themes {
        reference
        name {
          ...Text
        }
      }
      venue {
        ...Text
      }
      city {
        ...Text
      }
      institutions {
        role
        institution {
          reference
          name {
            ...Text
          }
        }
      }
      proposals(first: 50) {
        totalCount
        edges {
          node {
            reference
            title {
              ...Text
            }
            workflowState
          }
        }
      }
    }
  }
`);
