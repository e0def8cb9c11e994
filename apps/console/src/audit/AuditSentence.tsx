import { useTranslate } from 'react-admin';
import type { AuditRowsQuery } from '../generated/graphql';
import { Code } from '../text/Code';

export type AuditRow = AuditRowsQuery['auditEvents']['edges'][number]['node'];

/** "Who did what to which record", in a readable sentence. */
export function AuditSentence({ event }: { event: AuditRow }) {
  const translate = useTranslate();
  return (
    <span>
      <bdi>{event.actorName ?? translate('timeline.nobody')}</bdi>
      {' · '}
      {translate(`audit.operations.${event.operation}`, { _: event.operation })}
      {event.reference && (
        <>
          {' · '}
          <Code>{event.reference}</Code>
        </>
      )}
    </span>
  );
}
