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

export const MeetingPartsFragment = graphql(`
  fragment MeetingParts on Meeting {
    programme {
      start
      end
      title {
        ...Localized
      }
      speaker {
        ...Speaker
      }
    }
    experts {
      ...Speaker
    }
    participantTables {
      dimension
      cells {
        value
        count
      }
    }
    reach {
      channel
      count
      atLeast
      asOf
    }
    workshops {
      ordinal
      theme {
        name {
          ...Localized
        }
      }
      facilitator {
        ...Speaker
      }
      scope {
        ...Localized
      }
      entries {
        id
        kind
        heading {
          ...Localized
        }
        text {
          ...Localized
        }
        priority
      }
    }
    polls {
      id
      question {
        ...Localized
      }
      options {
        text {
          ...Localized
        }
        votes
      }
      state
      answered
      ownStanding {
        canAnswer
        hasAnswered
      }
    }
  }
`);

export const SpeakerFragment = graphql(`
  fragment Speaker on MeetingSpeaker {
    role {
      ...Localized
    }
    institution {
      ...InstitutionName
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
      state
      cancelReason {
        ...Localized
      }
      purpose {
        ...Localized
      }
      startTime
      endTime
      link
      regions
      seats
      seatsLeft
      ownRegistration {
        state
        code
        picture
      }
      registrationOpensOn
      registrationClosesOn
      recording
      report
      ...MeetingParts
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

export const RegisterForMeetingDocument = graphql(`
  mutation RegisterForMeeting($input: RegisterForMeetingInput!) {
    registerForMeeting(input: $input) {
      confirmed
    }
  }
`);

export const AnswerPollDocument = graphql(`
  mutation AnswerPoll($input: AnswerPollInput!) {
    answerPoll(input: $input) {
      answered
    }
  }
`);

export const CancelRegistrationDocument = graphql(`
  mutation CancelRegistration($input: CancelRegistrationInput!) {
    cancelRegistration(input: $input) {
      cancelled
    }
  }
`);
