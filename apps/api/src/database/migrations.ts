import { SearchFunctions } from './migrations/01-search-functions.js';
import { Tables } from './migrations/02-tables.js';
import { SearchColumns } from './migrations/03-search-columns.js';
import { Indexes } from './migrations/04-indexes.js';
import { Guarantees } from './migrations/05-guarantees.js';
import { TriageSuggestions } from './migrations/06-triage-suggestions.js';
import { TriageCollaboration } from './migrations/07-triage-collaboration.js';
import { JustificationTemplates } from './migrations/08-justification-templates.js';
import { Holidays } from './migrations/09-holidays.js';
import { ReadingAtScale } from './migrations/10-reading-at-scale.js';
import { PublicChanges } from './migrations/11-public-changes.js';
import { CardReports } from './migrations/12-card-reports.js';
import { CardFollowUp } from './migrations/13-card-follow-up.js';
import { Evidence } from './migrations/14-evidence.js';
import { ApiClients } from './migrations/15-api-clients.js';
import { ChangesOfFollowUp } from './migrations/16-changes-of-follow-up.js';
import { DataPackage } from './migrations/17-data-package.js';
import { OpenStages } from './migrations/29-open-stages.js';
import { AmendmentsAndAssessments } from './migrations/18-amendments-and-assessments.js';
import { ApplicationsByDay } from './migrations/21-applications-by-day.js';
import { ChangesOfVoices } from './migrations/22-changes-of-voices.js';
import { CitizensAndMail } from './migrations/25-citizens-and-mail.js';

/** In the order they run. A released one is never changed; a change is a new one at the end. */
export const migrations = [
  { name: '2026-11-25-01-search-functions', class: SearchFunctions },
  { name: '2026-11-25-02-tables', class: Tables },
  { name: '2026-11-25-03-search-columns', class: SearchColumns },
  { name: '2026-11-25-04-indexes', class: Indexes },
  { name: '2026-11-25-05-guarantees', class: Guarantees },
  { name: '2026-11-25-06-triage-suggestions', class: TriageSuggestions },
  { name: '2026-11-25-07-triage-collaboration', class: TriageCollaboration },
  { name: '2026-11-25-08-justification-templates', class: JustificationTemplates },
  { name: '2026-11-25-09-holidays', class: Holidays },
  { name: '2026-11-25-10-reading-at-scale', class: ReadingAtScale },
  { name: '2026-11-25-11-public-changes', class: PublicChanges },
  { name: '2026-11-25-12-card-reports', class: CardReports },
  { name: '2026-11-25-13-card-follow-up', class: CardFollowUp },
  { name: '2026-11-25-14-evidence', class: Evidence },
  { name: '2026-11-25-15-api-clients', class: ApiClients },
  { name: '2026-11-25-16-changes-of-follow-up', class: ChangesOfFollowUp },
  { name: '2026-11-25-17-data-package', class: DataPackage },
  { name: '2026-11-25-18-amendments-and-assessments', class: AmendmentsAndAssessments },
  { name: '2026-11-25-21-applications-by-day', class: ApplicationsByDay },
  { name: '2026-11-25-22-changes-of-voices', class: ChangesOfVoices },
  { name: '2026-11-25-25-citizens-and-mail', class: CitizensAndMail },
  { name: '2026-11-25-29-open-stages', class: OpenStages },
];
