import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { editableFields } from '@iltizam/domain/commitment-workflow';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { Section } from '../record/Section';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import { ActivityPeriod } from './ActivityPeriod';
import type { CommitmentRecord } from './CommitmentPage';
import { ReportLine } from './ReportLine';
import { ReportDialog } from './ReportDialog';
import { useMayOnCard } from './useMayOnCard';

const columns = ['title', 'period', 'status'] as const;

/** The activities with their dates and what was last reported of each. */
export function Activities({ commitment }: { commitment: CommitmentRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const mayReport = useMayOnCard('Mutation.reportActivity', commitment.reference);
  const canReport = mayReport && editableFields(commitment.state).includes('reports');
  const [reported, setReported] = useState<ActivityFactsFragment | null>(null);
  return (
    <Section title={translate('activities.title', { smart_count: commitment.activities.length })}>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('activities.table')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column}>{translate(`activities.fields.${column}`)}</TableCell>
              ))}
              {canReport && <TableCell>{translate('activities.fields.report')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {commitment.activities.map((activity) => (
              <TableRow key={activity.id}>
                <TableCell component="th" scope="row" sx={{ minWidth: 220 }}>
                  <LocalText value={activity.title} />
                </TableCell>
                <TableCell sx={{ minWidth: 150 }}>
                  <ActivityPeriod activity={activity} />
                </TableCell>
                <TableCell sx={{ minWidth: 130 }}>
                  <ReportLine activity={activity} />
                </TableCell>
                {canReport && (
                  <TableCell>
                    <Button
                      size="small"
                      variant="outlined"
                      onClick={() => setReported(activity)}
                      aria-label={translate('activities.reportOn', {
                        title: plainText(activity.title, language),
                      })}
                    >
                      {translate('activities.report')}
                    </Button>
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {reported && (
        <ReportDialog
          seen={reported}
          activity={commitment.activities.find(({ id }) => id === reported.id) ?? reported}
          onClose={() => setReported(null)}
        />
      )}
    </Section>
  );
}
