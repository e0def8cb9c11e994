import { accountPermissions } from './account-permissions.js';
import { scopeFor } from './api-clients.js';
import { citizenPermissions } from './citizen-permissions.js';
import { committeePermissions } from './committee-permissions.js';
import { planPermissions } from './plan-permissions.js';
import { columns, type Column, type Permission, type PermissionRow } from './permission-columns.js';
import { personalReads } from './personal-reads.js';
import { hasRole, roles, type Actor, type Role } from './roles.js';

export { columns, type Column, type Permission } from './permission-columns.js';

/**
 * Who may call what. Every root field of the staff schema has a line and every cell is written out; an operation
 * without a line is refused. Reading is further limited by visibility, writing by the workflow tables.
 */
// oxfmt-ignore
const table = {
  ...committeePermissions,
  ...planPermissions,
  ...citizenPermissions,
  //                            PUBLIC CLIENT OFFICER MEMBER SECRET. ADMIN. RAPPORT. REVIEWER MONITOR
  'Query.plans':               ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.news':           ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.newsItem':       ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.documents':      ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.document':       ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.contentTexts':   ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.plan':                ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.commitment':          ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.commitments':         ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.proposal':            ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.proposals':           ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.institution':         ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.institutions':        ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.meeting':             ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.meetings':            ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.search':              ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.changes':             ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.serviceDays':         ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.auditHead':           ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.auditAnchors':        ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.comments':           ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.me':                  ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.citizen':             ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.proposalDraft':       ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.myProposals':         ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.tombstone':           ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.similarProposals':    ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.moderationQueue':     ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.assignment':          ['no',  'no',  'own', 'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.assignments':         ['no',  'no',  'own', 'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.triageQueue':         ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.triageClusters':      ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.triageCounts':        ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.myDecisions':         ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.presenceIn':          ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.meetingRegistrations': ['no', 'no', 'no', 'no',   'yes', 'no',  'own', 'no',  'no'],
  'Query.recusals':            ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Query.justificationTemplates': ['no',  'no',  'no',  'yes', 'yes', 'yes', 'no',  'no',  'no'],
  'Query.myMentions':          ['no',  'no',  'own', 'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.mentionable':         ['no',  'no',  'own', 'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.views':               ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.view':                ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.themeRules':          ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.holidays':            ['no',  'no',  'yes', 'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.suggestedDueOn':      ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.lateness':            ['no',  'no',  'own', 'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.pipeline':            ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.agenda':              ['no',  'no',  'yes', 'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Query.user':                ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Query.users':               ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Query.apiClient':           ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Query.apiClients':          ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Query.deprecatedUses':      ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Query.webhooks':            ['no',  'own', 'no',  'no',  'no',  'no',  'no',  'no',  'no'],
  'Query.auditEvents':         ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Query.auditState':          ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Query.health':              ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Query.allDataRequests':     ['no',  'no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no'],
  'Query.mails':               ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.decideProposal':   ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.assignProposal':   ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.groupProposals':   ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.addAttachment':   ['no',  'no',  'no',  'yes', 'yes', 'no',  'own', 'no',  'no'],
  'Mutation.removeAttachment': ['no', 'no',  'no',  'yes', 'yes', 'no',  'own', 'no',  'no'],
  'Mutation.splitProposal':    ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.translateOutcome': ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.publishOutcomes':  ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.embargoOutcomes':  ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.liftEmbargo':      ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Query.outcomeLots':         ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.decideProposals':  ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.assignProposals':  ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.changeThemes':     ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.markNotSame':      ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.unmarkNotSame':    ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.heartbeat':        ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.leave':            ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.snooze':           ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.wake':             ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.recuse':           ['no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no',  'no'],
  'Mutation.withdrawRecusal':  ['no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no',  'no'],
  'Mutation.addNote':          ['no',  'no',  'own', 'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.createView':       ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.updateView':       ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.deleteView':       ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.announceConsultation': ['no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no', 'no'],
  'Mutation.changeConsultation': ['no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no', 'no'],
  'Mutation.decideComment':    ['no',  'no',  'own', 'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.submitComment':    ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.saveThemeRule':   ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.saveHoliday':      ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.removeHoliday':    ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.readAuthor':      ['no',  'no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no'],
  'Mutation.handleDataRequest': ['no',  'no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no'],
  'Mutation.saveTemplate':     ['no',  'no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no'],
  'Mutation.saveNews':       ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.saveDocument':   ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.saveContentText': ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.answerAssignment': ['no',  'no',  'own', 'no',  'no',  'no',  'no',  'no',  'no'],
  'Mutation.createCommitment': ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.updateCommitment': ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.decideCommitment': ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.linkSource':       ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.unlinkSource':     ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.addActivity':      ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.updateActivity':   ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.removeActivity':   ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.reorderActivities': ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.reportActivity':   ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.addMeasurement':   ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.amendCommitment':  ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.assessCommitment': ['no',  'no',  'no',  'no',  'no',  'no',  'no',  'yes', 'yes'],
  'Mutation.replyToAssessment': ['no', 'no',  'own', 'no',  'no',  'no',  'no',  'no',  'no'],
  'Mutation.saveDraft':        ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.confirmUnchanged': ['no', 'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.decideReport':     ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.openRound':        ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.discardDraft':     ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.correctMeasurement': ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.addIndicator':     ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.updateIndicator':  ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.removeIndicator':  ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.addEvidence':     ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.updateEvidence':  ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.withdrawEvidence': ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.submitProposal':   ['no',  'yes', 'no',  'no',  'no',  'no',  'no',  'no',  'no'],
  'Mutation.registerForMeeting': ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.cancelRegistration': ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.answerPoll':      ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.confirmLink':      ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.refuseLink':       ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.sendLink':         ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.correctName':     ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.chooseNaming':    ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.follow':           ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.changeFollow':     ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.unsubscribe':      ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.exportMyData':     ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.askErasure':       ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.leavePortal':      ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.saveProposalDraft':['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.sendProposal':     ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.takeOwnStep':   ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.appealRemoval':    ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.commentOnProposal':['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.supportProposal':  ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.moderate':         ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.createWebhook':    ['no',  'own', 'no',  'no',  'no',  'no',  'no',  'no',  'no'],
  'Mutation.deleteWebhook':    ['no',  'own', 'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.sendSampleEvent':  ['no',  'own', 'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.replayWebhook':    ['no',  'own', 'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.createApiClient':  ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.updateApiClient':  ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.createApiKey':     ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.revokeApiKey':     ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.exportCardSheet': ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.importCardSheet': ['no',  'no',  'own', 'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.announceMeeting': ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.updateMeeting':   ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.cancelMeeting':   ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.closeMeeting':    ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.publishMeetingReport': ['no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no', 'no'],
  'Mutation.checkIn':         ['no',  'no',  'no',  'no',  'yes', 'no',  'own', 'no',  'no'],
  'Mutation.saveWorkshop':    ['no',  'no',  'no',  'no',  'yes', 'no',  'own', 'no',  'no'],
  'Mutation.recordEntry':     ['no',  'no',  'no',  'no',  'yes', 'no',  'own', 'no',  'no'],
  'Mutation.releaseEntries':  ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.proposeFromMeeting': ['no', 'no', 'no', 'no',  'yes', 'no',  'own', 'no',  'no'],
  'Mutation.savePoll':        ['no',  'no',  'no',  'no',  'yes', 'no',  'own', 'no',  'no'],
  'Mutation.decidePoll':      ['no',  'no',  'no',  'no',  'yes', 'no',  'own', 'no',  'no'],
  ...accountPermissions,
} as const satisfies Record<string, PermissionRow>;

export type Operation = keyof typeof table;

export const operationNames = Object.keys(table) as Operation[];

const rowOf = (row: PermissionRow): Record<Column, Permission> =>
  Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Record<Column, Permission>;

/** The same table, addressed by operation and column. */
export const operations = Object.fromEntries(
  operationNames.map((operation) => [operation, rowOf(table[operation])]),
) as Readonly<Record<Operation, Readonly<Record<Column, Permission>>>>;

const best = (permissions: readonly Permission[]): Permission =>
  permissions.includes('yes') ? 'yes' : permissions.includes('own') ? 'own' : 'no';

/** Somebody without an account: guarded by proof of work, limits, and a link that confirms the address. */
export const citizenOperations: readonly Operation[] = operationNames.filter(
  (operation) =>
    operation.startsWith('Mutation.') &&
    operations[operation].PUBLIC !== 'no' &&
    operations[operation].CLIENT === 'no',
);

/** What several columns together may: anybody signed in may at least what the public may. */
export function mayCallAs(held: readonly Column[], operation: string): Permission {
  if (!Object.hasOwn(operations, operation)) return 'no';
  return best(held.map((column) => operations[operation as Operation][column]));
}

const columnsOf = (actor: Actor): Column[] => ['PUBLIC', ...roles.filter((role) => hasRole(actor, role))];

/** Whoever looks as somebody else changes nothing, and reads nobody's personal data in another name. */
const isShutToLooking = (operation: string): boolean =>
  operation.startsWith('Mutation.') || (personalReads as readonly string[]).includes(operation);

/** An application may what its column says, as far as its key reaches. */
export function mayCall(actor: Actor, operation: string): Permission {
  if (actor.looking && isShutToLooking(operation)) return 'no';
  if (!actor.client) return mayCallAs(columnsOf(actor), operation);
  return lacksScope(actor, operation) ? 'no' : mayCallAs(['CLIENT'], operation);
}

/** In which of their roles somebody calls it: one that may on everything before one that may on its own. */
export function actingRole(actor: Actor, operation: string): Role | null {
  const held = roles.filter((role) => hasRole(actor, role));
  const may = (permission: Permission) => held.find((role) => mayCallAs([role], operation) === permission);
  return may('yes') ?? may('own') ?? null;
}

/** Is it the key's scope alone that keeps an application from something? */
export const lacksScope = ({ client }: Actor, operation: string): boolean =>
  client != null && mayCallAs(['CLIENT'], operation) !== 'no' && !client.scopes.includes(scopeFor(operation));

/** The operations a person can use at all: what a screen draws its menu from. */
export const operationsOpenTo = (actor: Actor): Operation[] =>
  operationNames.filter((operation) => mayCall(actor, operation) !== 'no');
