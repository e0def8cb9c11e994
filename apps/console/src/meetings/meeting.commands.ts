import { graphql } from '../generated';

export const AnnounceMeeting = graphql(`
  mutation AnnounceMeeting($input: AnnounceMeetingInput!) {
    announceMeeting(input: $input) {
      meeting {
        reference
      }
    }
  }
`);

export const UpdateMeeting = graphql(`
  mutation UpdateMeeting($input: UpdateMeetingInput!) {
    updateMeeting(input: $input) {
      meeting {
        reference
      }
    }
  }
`);

export const CancelMeeting = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      meeting {
        reference
      }
    }
  }
`);

export const CloseMeeting = graphql(`
  mutation CloseMeeting($input: CloseMeetingInput!) {
    closeMeeting(input: $input) {
      meeting {
        reference
      }
    }
  }
`);

export const PublishMeetingReport = graphql(`
  mutation PublishMeetingReport($input: PublishMeetingReportInput!) {
    publishMeetingReport(input: $input) {
      meeting {
        reference
      }
    }
  }
`);

export const CheckIn = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      registration {
        name
      }
      present
    }
  }
`);

export const SaveWorkshop = graphql(`
  mutation SaveWorkshop($input: SaveWorkshopInput!) {
    saveWorkshop(input: $input) {
      meeting {
        reference
      }
    }
  }
`);

export const RecordEntry = graphql(`
  mutation RecordEntry($input: RecordEntryInput!) {
    recordEntry(input: $input) {
      meeting {
        reference
      }
    }
  }
`);

export const ReleaseEntries = graphql(`
  mutation ReleaseEntries($input: ReleaseEntriesInput!) {
    releaseEntries(input: $input) {
      meeting {
        reference
      }
    }
  }
`);

export const ProposeFromMeeting = graphql(`
  mutation ProposeFromMeeting($input: ProposeFromMeetingInput!) {
    proposeFromMeeting(input: $input) {
      meeting {
        reference
      }
    }
  }
`);

export const DecidePoll = graphql(`
  mutation DecidePoll($input: DecidePollInput!) {
    decidePoll(input: $input) {
      meeting {
        reference
      }
    }
  }
`);

export const SavePoll = graphql(`
  mutation SavePoll($input: SavePollInput!) {
    savePoll(input: $input) {
      meeting {
        reference
      }
    }
  }
`);
