export const meetingKinds = ['CONSULTATION', 'LAUNCH', 'COORDINATION', 'COMMITTEE'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingFormats = ['ONLINE', 'IN_PERSON', 'HYBRID'] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

export const meetingInstitutionRoles = ['ORGANISER', 'INVITED', 'PARTNER'] as const;
export type MeetingInstitutionRole = (typeof meetingInstitutionRoles)[number];

/** What a workshop group put down. */
export const workshopEntryKinds = ['CHALLENGE', 'SOLUTION', 'EXPECTED_RESULT'] as const;
export type WorkshopEntryKind = (typeof workshopEntryKinds)[number];

/** What a meeting's figures are told by: each is counted for itself. */
export const participantDimensions = ['AGE', 'GENDER', 'CAPACITY', 'REGION'] as const;
export type ParticipantDimension = (typeof participantDimensions)[number];
