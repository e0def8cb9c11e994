import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../access/useMay';
import type { MeetingRowsQuery, PlanRowsQuery } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { ChoiceFilter } from '../list/ChoiceFilter';
import type { Column, RowNames } from '../list/columns';
import { ListPage } from '../list/ListPage';
import { recordPath } from '../list/listPath';
import { Day } from '../text/Day';
import { Figure } from '../text/Figure';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import { FormatName } from './FormatName';
import { MeetingState } from './MeetingState';
import { useMeetingName } from './useMeetingName';

type Row = MeetingRowsQuery['meetings'][number];
type Plan = PlanRowsQuery['plans'][number];

const columns: Column<Row>[] = [
  { key: 'theme', render: ({ theme }) => theme && <LocalText value={theme.name} /> },
  { key: 'heldOn', render: ({ heldOn }) => <Day value={heldOn} /> },
  { key: 'state', render: ({ state }) => <MeetingState state={state} /> },
  { key: 'format', render: ({ format }) => <FormatName format={format} /> },
  { key: 'registered', render: ({ registered }) => <Figure value={registered} /> },
  { key: 'participants', render: ({ participants }) => <Figure value={participants} /> },
];

export default function MeetingList() {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const nameOf = useMeetingName();
  const { data: plans = [] } = useGetList<Plan>('plans');
  const names: RowNames<Row> = {
    title: nameOf,
    path: ({ reference }) => recordPath('meetings', reference),
  };
  return (
    <ListPage
      columns={columns}
      names={names}
      filters={
        <ChoiceFilter
          source="plan"
          label={translate('resources.meetings.fields.plan')}
          choices={plans.map(({ reference, title }) => ({
            id: reference,
            name: plainText(title, language),
          }))}
        />
      }
      actions={
        may('Mutation.announceMeeting') && (
          <Button
            component={Link}
            to="/meetings/create"
            variant="contained"
            startIcon={<AddIcon />}
            sx={{ alignSelf: 'start' }}
          >
            {translate('meetings.announce')}
          </Button>
        )
      }
    />
  );
}
