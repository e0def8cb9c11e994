import { useTranslate } from 'react-admin';
import { ChoiceFilter } from '../list/ChoiceFilter';
import type { Column, RowNames } from '../list/columns';
import { DayFilter } from '../list/DayFilter';
import { ListPage } from '../list/ListPage';
import { SwitchFilter } from '../list/SwitchFilter';
import { TextFilter } from '../list/TextFilter';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { AuditChanges } from './AuditChanges';
import { AuditExport } from './AuditExport';
import type { AuditRow } from './auditRow';
import { AuditSeals } from './AuditSeals';
import { AuditSentence } from './AuditSentence';

const recordTypes = [
  'PROPOSAL',
  'ASSIGNMENT',
  'COMMITMENT',
  'USER',
  'NOTE',
  'TEMPLATE',
  'NEWS',
  'DOCUMENT',
  'CONTENT',
  'COMMITTEE_CYCLE',
  'COMMITTEE_SESSION',
  'OUTCOME_LOT',
  'OPERATION',
  'AUDIT',
];

const columns: Column<AuditRow>[] = [
  { key: 'at', render: ({ at }) => <Instant value={at} /> },
  { key: 'outcome', render: ({ outcome }) => <Outcome outcome={outcome} /> },
  {
    key: 'changes',
    render: ({ changes }) => (changes.length === 0 ? null : <AuditChanges changes={changes} />),
  },
];

const names: RowNames<AuditRow> = {
  title: (event) => <AuditSentence event={event} />,
  path: () => null,
};

export default function AuditList() {
  const translate = useTranslate();
  return (
    <ListPage
      columns={columns}
      names={names}
      sort={{ field: 'at', order: 'DESC' }}
      lead={<AuditSeals />}
      actions={<AuditExport />}
      filters={
        <>
          <TextFilter source="person" label={translate('audit.person')} />
          <TextFilter source="reference" label={translate('resources.auditEvents.fields.reference')} />
          <ChoiceFilter
            source="recordType"
            label={translate('resources.auditEvents.fields.recordType')}
            choices={recordTypes.map((id) => ({ id, name: translate(`audit.records.${id}`) }))}
          />
          <DayFilter source="from" label={translate('users.fields.validFrom')} />
          <DayFilter source="to" label={translate('audit.until')} />
          <SwitchFilter source="refused" label={translate('audit.onlyRefused')} />
        </>
      }
    />
  );
}

/** Done, or refused with its code. */
function Outcome({ outcome }: { outcome: string }) {
  const translate = useTranslate();
  if (outcome === 'DONE') return <>{translate('audit.done')}</>;
  return (
    <>
      {translate('audit.refused')} <Code>{outcome}</Code>
    </>
  );
}
