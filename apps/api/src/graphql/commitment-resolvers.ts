import { CardSheetResolver } from '../card-sheet/card-sheet.resolver.js';
import { EvidenceMutationsResolver } from '../evidence/evidence-mutations.resolver.js';
import {
  ActivityEvidenceResolver,
  CommitmentEvidenceResolver,
  EvidenceResolver,
  MeasurementEvidenceResolver,
} from '../evidence/evidence.resolver.js';
import { AmendmentsResolver, AssessmentResolver } from '../amendments/amendments.resolver.js';
import { CardReportMutationsResolver } from '../card-reports/card-report-mutations.resolver.js';
import { CommitmentUpdatesResolver } from '../card-reports/commitment-updates.resolver.js';
import { MeTasksResolver, MyTaskResolver } from '../card-reports/my-tasks.resolver.js';
import { PlanRoundsResolver, UpdateRoundResolver } from '../card-reports/plan-rounds.resolver.js';
import { CommitmentTasksResolver } from '../card-reports/card-tasks.resolver.js';
import { CardReportResolver, CommitmentDraftResolver } from '../card-reports/card-report.resolver.js';
import { ActivityMutationsResolver } from '../commitments/activity-mutations.resolver.js';
import { ActivityResolver } from '../commitments/activity.resolver.js';
import { CommitmentInstitutionsResolver } from '../commitments/commitment-institutions.resolver.js';
import {
  CommitmentsResolver,
  InstitutionCommitmentsResolver,
  PlanCommitmentsResolver,
} from '../commitments/commitment-lists.resolver.js';
import { CommitmentMutationsResolver } from '../commitments/commitment-mutations.resolver.js';
import {
  CommitmentSourcesResolver,
  ProposalCommitmentsResolver,
} from '../commitments/commitment-sources.resolver.js';
import { CommitmentWorkflowResolver } from '../commitments/commitment-workflow.resolver.js';
import { CommitmentResolver } from '../commitments/commitment.resolver.js';
import { IndicatorMutationsResolver } from '../commitments/indicator-mutations.resolver.js';
import { IndicatorResolver, MeasurementResolver } from '../commitments/indicator.resolver.js';
import {
  AreaHealthResolver,
  CommitmentAtRiskResolver,
  InstitutionHealthResolver,
  PlanHealthResolver,
  RisksResolver,
} from '../plan-health/plan-health.resolver.js';
import { CommitmentProgressResolver, PlanProgressResolver } from '../progress/progress.resolver.js';

/** The resolvers of commitment cards: what was promised, how it goes, and what proves it. */
export const commitmentResolvers = [
  CardSheetResolver,
  EvidenceMutationsResolver,
  ActivityEvidenceResolver,
  CommitmentEvidenceResolver,
  EvidenceResolver,
  MeasurementEvidenceResolver,
  AmendmentsResolver,
  AssessmentResolver,
  CardReportMutationsResolver,
  CommitmentUpdatesResolver,
  MeTasksResolver,
  MyTaskResolver,
  PlanRoundsResolver,
  UpdateRoundResolver,
  CommitmentTasksResolver,
  CardReportResolver,
  CommitmentDraftResolver,
  ActivityMutationsResolver,
  ActivityResolver,
  CommitmentInstitutionsResolver,
  CommitmentsResolver,
  InstitutionCommitmentsResolver,
  PlanCommitmentsResolver,
  CommitmentMutationsResolver,
  CommitmentSourcesResolver,
  ProposalCommitmentsResolver,
  CommitmentWorkflowResolver,
  CommitmentResolver,
  IndicatorMutationsResolver,
  IndicatorResolver,
  MeasurementResolver,
  AreaHealthResolver,
  CommitmentAtRiskResolver,
  InstitutionHealthResolver,
  PlanHealthResolver,
  RisksResolver,
  CommitmentProgressResolver,
  PlanProgressResolver,
] as const;
