import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { Figure } from '../text/Figure';
import { LocalText } from '../text/LocalText';
import type { CallRecord, CandidacyRecord } from './call.record';

type MarksSectionProps = { call: CallRecord; candidacy: CandidacyRecord };

/** What each scorer gave, once scoring is closed. */
export function MarksSection({ call, candidacy: { marks } }: MarksSectionProps) {
  const translate = useTranslate();
  if (marks.length === 0) return null;
  const title = translate('calls.marks');
  const scorers = [...new Set(marks.map(({ scorer }) => scorer))];
  const given = (scorer: string, key: string) =>
    marks.find((mark) => mark.scorer === scorer && mark.criterion === key);
  const collegeOf = (scorer: string) => marks.find((mark) => mark.scorer === scorer)?.college ?? null;
  const notes = marks.filter(({ note }) => note !== null);
  return (
    <Section title={title}>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('calls.columns.scorer')}</TableCell>
              {call.criteria.map(({ key, label }) => (
                <TableCell key={key} align="right">
                  <LocalText value={label} />
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {scorers.map((scorer) => {
              const college = collegeOf(scorer);
              return (
                <TableRow key={scorer}>
                  <TableCell component="th" scope="row">
                    <bdi>{scorer}</bdi>
                    <Typography variant="caption" color="textSecondary" component="div">
                      {translate(college === null ? 'calls.secretariat' : `colleges.${college}`)}
                    </Typography>
                  </TableCell>
                  {call.criteria.map(({ key }) => (
                    <TableCell key={key} align="right">
                      <Figure value={given(scorer, key)?.score ?? null} />
                    </TableCell>
                  ))}
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Box>
      {notes.length > 0 && (
        <ul>
          {notes.map(({ scorer, criterion, note }) => (
            <li key={`${scorer} ${criterion}`}>
              <bdi>{scorer}</bdi> ·{' '}
              <LocalText value={call.criteria.find(({ key }) => key === criterion)?.label} />:{' '}
              <bdi>{note}</bdi>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
