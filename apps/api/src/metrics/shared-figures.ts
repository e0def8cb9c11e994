import { healthStates } from '@iltizam/domain/system-health';
import { Gauge, type Registry } from 'prom-client';
import type { Shared } from './metrics.queries.js';

/** Shows what the database tells. What is unknown, or of what there is none, has no figure: it is not 0. */
export function sharedFigures(registry: Registry): (shared: Shared | null) => void {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const up = gauge('iltizam_database_up', '1 where the database answered within 2 seconds, 0 where not.');
  const single = {
    outbox: gauge('iltizam_outbox_messages', 'Messages of the outbox that nobody has handled yet.'),
    mails: gauge('iltizam_mails_waiting', 'Mails that are to be sent.'),
    oldestMail: gauge('iltizam_mail_oldest_seconds', 'Age of the oldest mail that is to be sent.'),
    backup: gauge('iltizam_backup_age_seconds', 'Age of the last backup.'),
    drill: gauge('iltizam_restore_drill_age_seconds', 'Time since the last restore drill that held.'),
    anchor: gauge(
      'iltizam_audit_anchor_age_seconds',
      'Time since the day of the audit log’s last anchor began (UTC).',
    ),
  };
  const ofJobs = {
    sinceSuccess: gauge('iltizam_job_success_age_seconds', 'Time since the job last succeeded.', ['job']),
    failures: gauge('iltizam_job_failures', 'Failures of the job in a row.', ['job']),
  };
  const findings = gauge(
    'iltizam_health',
    'What the page “Health of the system” finds: 0 nothing to do, 1 look at it this week, 2 act today.',
    ['check'],
  );
  const all = [...Object.values(single), ...Object.values(ofJobs), findings];
  return (shared) => {
    all.forEach((each) => each.reset());
    // A gauge without labels begins again with 0, which would be a figure.
    Object.values(single).forEach((each) => each.remove());
    up.set(shared === null ? 0 : 1);
    if (shared === null) return;
    for (const [name, each] of Object.entries(single)) {
      const value = shared[name as keyof typeof single];
      if (value !== null) each.set(value);
    }
    for (const { name: job, failures, sinceSuccess } of shared.jobs) {
      ofJobs.failures.set({ job }, failures);
      if (sinceSuccess !== null) ofJobs.sinceSuccess.set({ job }, sinceSuccess);
    }
    for (const { check, state } of shared.findings) findings.set({ check }, healthStates.indexOf(state));
  };
}
