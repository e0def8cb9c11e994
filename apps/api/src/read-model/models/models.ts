import type { Models } from '../model.js';
import {
  assessment,
  assessmentReply,
  commitmentVersion,
  plannedActivity,
  plannedIndicator,
} from './amendment.js';
import { assignment } from './assignment.js';
import { attachment } from './attachment.js';
import { commitmentUpdate } from './card-report.js';
import { commentTally, publicConsultation } from './consultation.js';
import { activity, activityReport, commitment, contact, ogpRelevance } from './commitment.js';
import { collegeSeats, committee, committeeCycle, mandate } from './committee.js';
import {
  collegeAttendance,
  collegeVotes,
  committeeSession,
  presentedInstitution,
  sessionItem,
  sessionVote,
} from './committee-session.js';
import { document, newsItem } from './content.js';
import { proposalComment } from './discussion.js';
import { formerMeasurement, indicator, measurement } from './indicator.js';
import { evidence } from './evidence.js';
import { institution } from './institution.js';
import { meeting, meetingInstitution } from './meeting.js';
import { area, plan, planAdoption, stage, theme } from './plan.js';
import { formerOutcome, outcome, proposal } from './proposal.js';
import { query } from './query.js';
import { timelineEntry, transition } from './timeline.js';

/** Every type the read model tells. A type lists what it leads to by name, so that no two files need each other. */
export const models: Models = {
  Query: query,
  ActionPlan: plan,
  PlanAdoption: planAdoption,
  Activity: activity,
  ActivityReport: activityReport,
  Area: area,
  Assessment: assessment,
  AssessmentReply: assessmentReply,
  Assignment: assignment,
  Attachment: attachment,
  CollegeAttendance: collegeAttendance,
  CollegeSeats: collegeSeats,
  CollegeVotes: collegeVotes,
  CommentTally: commentTally,
  Commitment: commitment,
  CommitmentUpdate: commitmentUpdate,
  CommitmentVersion: commitmentVersion,
  PlannedActivity: plannedActivity,
  PlannedIndicator: plannedIndicator,
  Committee: committee,
  CommitteeCycle: committeeCycle,
  CommitteeSession: committeeSession,
  Contact: contact,
  Document: document,
  FormerMeasurement: formerMeasurement,
  FormerOutcome: formerOutcome,
  Evidence: evidence,
  Indicator: indicator,
  Institution: institution,
  Measurement: measurement,
  Mandate: mandate,
  Meeting: meeting,
  MeetingInstitution: meetingInstitution,
  NewsItem: newsItem,
  OgpRelevance: ogpRelevance,
  Outcome: outcome,
  PresentedInstitution: presentedInstitution,
  Proposal: proposal,
  ProposalComment: proposalComment,
  PublicConsultation: publicConsultation,
  SessionItem: sessionItem,
  SessionVote: sessionVote,
  Stage: stage,
  Theme: theme,
  TimelineEntry: timelineEntry,
  Transition: transition,
};
