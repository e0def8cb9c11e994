import { useTranslate } from 'react-admin';
import { AuditRecord } from './AuditRecord';
import type { AuditRow } from './auditRow';

/** "Who did what to which record", in a readable sentence. */
export function AuditSentence({ event }: { event: AuditRow }) {
  const translate = useTranslate();
  const operation = event.operation.replace(/^(?:Mutation|Query)\./u, '');
  return (
    <span>
      <bdi>{event.actorName ?? translate('timeline.nobody')}</bdi>
      {' · '}
      {translate(`audit.operations.${operation}`, { _: event.operation })}
      <AuditRecord event={event} />
    </span>
  );
}
