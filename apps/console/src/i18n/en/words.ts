import { callStates, candidacyStates } from './candidate-call-words';

export const states = {
  candidateCall: callStates,
  candidacy: candidacyStates,
  session: {
    CONVENED: 'called',
    OPEN: 'under way',
    CLOSED: 'over',
    PUBLISHED: 'held',
    CANCELLED: 'called off',
  },
  sessionItem: {
    WAITING: 'waiting',
    VOTING: 'being voted on',
    ADOPTED: 'carried',
    REJECTED: 'not carried',
    POSTPONED: 'postponed',
    WITHDRAWN: 'withdrawn',
  },
  cardReport: { DRAFT: 'Being written', SENT: 'Sent', RETURNED: 'Returned', VALIDATED: 'Validated' },
  proposal: {
    DRAFT: 'Draft',
    SUBMITTED: 'Waiting for screening',
    AWAITING_AUTHOR: 'Waiting for the author’s answer',
    REFERRED: 'Before the oversight committee',
    REFUSAL_PROPOSED: 'Inadmissibility to be confirmed',
    INADMISSIBLE: 'Inadmissible',
    GROUPED: 'In a group of proposals',
    ADMISSIBLE: 'Admissible, to be assigned',
    ASSIGNED: 'Assigned to institutions',
    RETAINED: 'Retained',
    NOT_RETAINED: 'Not retained',
    INCORPORATED: 'Part of a commitment',
    NOT_INCLUDED: 'Not included in the plan',
    WITHDRAWN: 'Withdrawn by its author',
  },
  assignment: {
    PENDING: 'Waiting for the institution',
    ACCEPTED: 'Being studied by the institution',
    RETAINED: 'Retained',
    PARTLY_RETAINED: 'Retained in part',
    NOT_RETAINED: 'Not retained',
    RETURNED: 'Returned to the committee',
  },
  commitment: {
    DRAFT: 'Draft',
    PROPOSED: 'Proposed to the committee',
    IN_CONSULTATION: 'In public consultation',
    ADOPTED: 'Adopted',
    IN_PROGRESS: 'In progress',
    COMPLETED: 'Completed',
    CLOSED_INCOMPLETE: 'Closed incomplete',
    DROPPED: 'Dropped',
  },
  activity: {
    NOT_STARTED: 'Not started',
    IN_PROGRESS: 'In progress',
    COMPLETED: 'Completed',
    DELAYED: 'Delayed',
    CANCELLED: 'Cancelled',
  },
  evidence: {
    SENDING: 'Sending',
    CHECKING: 'Not checked yet',
    AVAILABLE: 'Available',
    REFUSED: 'Refused',
  },
};

export const reasons = {
  NOT_LINKED_TO_OPENNESS: 'Not directly linked to open-government principles',
  UNCLEAR: 'Unclear',
  IMPRECISE: 'Not precise enough',
  OUT_OF_MANDATE: 'Outside the scope of the call',
  ALREADY_DONE: 'Already done or already committed to',
  INDIVIDUAL_COMPLAINT: 'Individual complaint or request',
  SEVERAL_IDEAS: 'Several ideas in one',
  AGAINST_THE_LAW: 'Against the law',
  ABUSIVE: 'Abusive',
};

export const roles = {
  CITIZEN: 'Author of the proposal',
  MEMBER: 'Oversight committee member',
  SECRETARIAT: 'Oversight committee secretariat',
  OFFICER: 'Officer of the institution',
  RAPPORTEUR: 'Rapporteur of the meeting',
  REVIEWER: 'Reviewer',
  MONITOR: 'Civil-society monitor',
  ADMINISTRATOR: 'Platform administrator',
  SYSTEM: 'System',
};

export const colleges = { CIVIL_SOCIETY: 'civil-society college', ADMINISTRATION: 'administration college' };

export const channels = { PORTAL: 'Portal', MEETING: 'Consultation meeting', PARTNER: 'Partner application' };

export const outcomes = {
  RETAINED: 'Retained',
  PARTLY_RETAINED: 'Retained in part',
  NOT_RETAINED: 'Not retained',
  INADMISSIBLE: 'Inadmissible',
  GROUPED: 'In a group of proposals',
  INCORPORATED: 'Part of a commitment',
  NOT_INCLUDED: 'Not included in the plan',
};

export const stages = {
  THEMES: 'Choice of themes',
  COLLECTION: 'Collecting proposals',
  ANALYSIS: 'Studying proposals',
  DRAFTING: 'Drafting commitments',
  CONSULTATION: 'Public consultation',
  ADOPTION: 'Adoption',
  IMPLEMENTATION: 'Implementation',
  CLOSED: 'Closed',
};

export const provenance = {
  ENTERED: 'Entered on the platform',
  RECORDED: 'Taken from official documents',
  RECONSTRUCTED: 'Drawn from the report, dated by month',
  GENERATED: 'Generated for demonstration',
};

export const ogpValues = {
  TRANSPARENCY: 'Transparency',
  PARTICIPATION: 'Participation',
  ACCOUNTABILITY: 'Accountability',
  INNOVATION: 'Innovation',
};

export const institutionKinds = {
  ADMINISTRATION: 'Public administration',
  AGENCY: 'Agency or public body',
  CONSTITUTIONAL_BODY: 'Constitutional body',
  PARLIAMENT: 'Parliament',
  LOCAL_GOVERNMENT: 'Local government',
  CIVIL_SOCIETY: 'Civil society',
  INTERNATIONAL_PARTNER: 'International partner',
};

export const meetingKinds = {
  CONSULTATION: 'Consultation meeting',
  LAUNCH: 'Launch meeting',
  COORDINATION: 'Coordination meeting',
  COMMITTEE: 'Oversight committee meeting',
};

export const meetingFormats = { ONLINE: 'Online', IN_PERSON: 'In person', HYBRID: 'In person and online' };

export const meetingRoles = { ORGANISER: 'organiser', INVITED: 'invited', PARTNER: 'partner' };

export const indicatorUnits = {
  COUNT: 'count',
  PERCENT: 'per cent',
  MILESTONE: 'milestone',
  SCORE: 'score',
  DAYS: 'days',
  RANK: 'rank',
};
