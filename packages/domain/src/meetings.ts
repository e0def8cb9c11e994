export const meetingKinds = ['CONSULTATION', 'LAUNCH', 'COORDINATION', 'COMMITTEE'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingFormats = ['ONLINE', 'IN_PERSON', 'HYBRID'] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

export const meetingInstitutionRoles = ['ORGANISER', 'INVITED', 'PARTNER'] as const;
export type MeetingInstitutionRole = (typeof meetingInstitutionRoles)[number];
