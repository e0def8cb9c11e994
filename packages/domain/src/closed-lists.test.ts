import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { activityStatuses } from './activity-rules.js';
import { assignmentActionNames, assignmentDecisions, assignmentStates } from './assignment-workflow.js';
import { becauseRules } from './because.js';
import { candidacyStates, ineligibilityGrounds } from './candidacies.js';
import { candidateCallStates, candidateCallSteps } from './candidate-call-table.js';
import { channels } from './channels.js';
import { commitmentActionNames, commitmentStates } from './commitment-table.js';
import { datePrecisions, timePrecisions } from './days.js';
import { duplicateBands } from './duplicates.js';
import { evidenceKinds, evidenceRefusals, evidenceStates } from './evidence.js';
import { indicatorDirections, indicatorKinds, indicatorUnits } from './indicators.js';
import { institutionKinds } from './institution-kinds.js';
import { locales } from './languages.js';
import { meetingFormats, meetingInstitutionRoles, meetingKinds } from './meetings.js';
import { ogpValues } from './ogp-values.js';
import { outcomeDecisions } from './outcomes.js';
import { stageKinds } from './plan-stages.js';
import { progressBases } from './progress.js';
import { proposalActionNames, proposalStates } from './proposal-states.js';
import { provenances } from './provenance.js';
import { publicStates } from './public-state.js';
import { rankingGrounds } from './ranking.js';
import { inadmissibilityReasons } from './reasons.js';
import { refusalCodes } from './refusals.js';
import { actorRoles, colleges, roles } from './roles.js';
import { hintRules } from './screening-hints.js';

const contract = readFileSync(new URL('../../contract/staff.graphql', import.meta.url), 'utf8');

const inContract = Object.fromEntries(
  [...contract.matchAll(/^enum (\w+)\s*\{([^}]*)\}/gm)].map(([, name = '', body = '']) => [
    name,
    body
      .split('\n')
      .filter((line) => !line.trim().startsWith('"'))
      .join(' ')
      .split(/\s+/)
      .filter((word) => /^[A-Z][A-Z_]*$/.test(word)),
  ]),
);

test.each([
  ['Locale', locales.map((locale) => locale.toUpperCase())],
  ['DatePrecision', datePrecisions],
  ['TimePrecision', timePrecisions],
  ['Provenance', provenances],
  ['StageKind', stageKinds],
  ['InstitutionKind', institutionKinds],
  ['Channel', channels],
  ['PublicState', publicStates],
  ['ProposalState', proposalStates],
  ['ProposalAction', proposalActionNames],
  ['InadmissibilityReason', inadmissibilityReasons],
  ['OutcomeDecision', outcomeDecisions],
  ['AssignmentState', assignmentStates],
  ['AssignmentAction', assignmentActionNames],
  ['AssignmentDecision', assignmentDecisions],
  ['CommitmentState', commitmentStates],
  ['CommitmentAction', commitmentActionNames],
  ['ActivityStatus', activityStatuses],
  ['IndicatorKind', indicatorKinds],
  ['IndicatorUnit', indicatorUnits],
  ['IndicatorDirection', indicatorDirections],
  ['ProgressBasis', progressBases],
  ['OgpValue', ogpValues],
  ['MeetingFormat', meetingFormats],
  ['MeetingKind', meetingKinds],
  ['MeetingInstitutionRole', meetingInstitutionRoles],
  ['Role', roles],
  ['College', colleges],
  ['ActorRole', actorRoles],
  ['RefusalCode', refusalCodes],
  ['EvidenceKind', evidenceKinds],
  ['EvidenceState', evidenceStates],
  ['EvidenceRefusal', evidenceRefusals],
  ['DuplicateBand', duplicateBands],
  ['BecauseRule', becauseRules],
  ['HintRule', hintRules],
  ['CandidateCallState', candidateCallStates],
  ['CandidateCallStep', candidateCallSteps],
  ['CandidacyState', candidacyStates],
  ['IneligibilityGround', ineligibilityGrounds],
  ['RankingGround', rankingGrounds],
])('%s has exactly the values of the contract', (name, values) => {
  expect(new Set<string>(values)).toEqual(new Set(inContract[name]));
});
