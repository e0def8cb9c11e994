import { graphql } from '../generated';

export const MeetingRows = graphql(`
  query MeetingRows($filter: MeetingFilter) {
    meetings(filter: $filter) {
      id
      reference
      ordinal
      kind
      format
      state
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

export const MeetingAnnouncement = graphql(`
  fragment MeetingAnnouncement on Meeting {
    purpose {
      ...Text
    }
    link
    regions
    registrationOpensOn
    registrationClosesOn
    programme {
      start
      end
      title {
        ...Text
      }
      speaker {
        ...MeetingSpeaker
      }
    }
    experts {
      ...MeetingSpeaker
    }
  }
`);

export const MeetingSpeaker = graphql(`
  fragment MeetingSpeaker on MeetingSpeaker {
    role {
      ...Text
    }
    institution {
      reference
    }
  }
`);

export const MeetingRecord = graphql(`
  fragment MeetingRecord on Meeting {
    workshops {
      id
      ordinal
      theme {
        reference
        name {
          ...Text
        }
      }
      entries {
        id
        kind
        text {
          ...Text
        }
        priority
        releasedAt
        proposal
        version
      }
    }
    polls {
      id
      version
      question {
        ...Text
      }
      options {
        text {
          ...Text
        }
        votes
      }
      state
      answered
    }
  }
`);

export const MeetingThemes = graphql(`
  query MeetingThemes($plan: String!) {
    plan(reference: $plan) {
      themes {
        reference
        name {
          ...Text
        }
      }
    }
  }
`);

export const MeetingRegistrations = graphql(`
  query MeetingRegistrations($meeting: String!) {
    meetingRegistrations(meeting: $meeting) {
      name
      state
      code
      needs
      checkedInAt
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
      state
      version
      cancelReason {
        ...Text
      }
      startTime
      endTime
      seats
      acceptedCount
      waitingCount
      presentCount
      report
      recording
      ...MeetingAnnouncement
      ...MeetingRecord
      actions {
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
