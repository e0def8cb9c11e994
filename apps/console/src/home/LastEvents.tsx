import { useTranslate } from 'react-admin';
import { AuditSentence } from '../audit/AuditSentence';
import type { AuditRowsQuery } from '../generated/graphql';
import { Instant } from '../text/Day';
import { ShortList } from './ShortList';

type Row = AuditRowsQuery['auditEvents']['edges'][number]['node'];

/** Who changed what, last. */
export function LastEvents() {
  const translate = useTranslate();
  return (
    <ShortList<Row>
      title={translate('home.events.title')}
      resource="auditEvents"
      filter={{}}
      sort={{ field: 'at', order: 'DESC' }}
      empty={translate('resources.auditEvents.emptyList')}
    >
      {(event) => (
        <>
          <AuditSentence event={event} />
          <Instant value={event.at} />
        </>
      )}
    </ShortList>
  );
}
