import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { isRegion, regions } from '@iltizam/domain/regions';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useLanguage } from '../i18n/useLanguage';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { Instant } from '../text/Day';
import { nameOf, type CallRecord, type CandidacyRecord } from './call.record';
import { ScorersCell } from './ScorersCell';

type CandidaciesSectionProps = { call: CallRecord; candidacies: readonly CandidacyRecord[] };

/** Everything that was received, with what was decided of each and, while it is scored, by how many. */
export function CandidaciesSection({ call, candidacies }: CandidaciesSectionProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const title = translate('calls.candidacies');
  const isScored = call.state !== 'OPEN' && call.state !== 'CANCELLED';
  return (
    <Section title={title}>
      {candidacies.length === 0 && (
        <Typography color="textSecondary">{translate('calls.noCandidacies')}</Typography>
      )}
      {candidacies.length > 0 && (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={title}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('calls.columns.name')}</TableCell>
                {!isScored && <TableCell>{translate('calls.columns.region')}</TableCell>}
                {!isScored && <TableCell>{translate('calls.columns.sentAt')}</TableCell>}
                <TableCell>{translate('calls.columns.state')}</TableCell>
                {isScored && <TableCell>{translate('calls.columns.scorers')}</TableCell>}
              </TableRow>
            </TableHead>
            <TableBody>
              {candidacies.map((candidacy) => {
                const { id, region, sentAt, state, ineligibility, nominated } = candidacy;
                return (
                  <TableRow key={id} hover>
                    <TableCell component="th" scope="row" sx={{ minWidth: 220 }}>
                      <MuiLink
                        component={Link}
                        to={`/committee/calls/${call.reference}/candidacies/${id}`}
                        sx={{ fontWeight: 600 }}
                      >
                        <bdi>{nameOf(candidacy)}</bdi>
                      </MuiLink>
                      {nominated && (
                        <Typography variant="caption" color="textSecondary" component="div">
                          {translate('calls.nominated')}
                        </Typography>
                      )}
                    </TableCell>
                    {!isScored && (
                      <>
                        <TableCell>
                          {region !== null && isRegion(region) && regions[region][language]}
                        </TableCell>
                        <TableCell>
                          <Instant value={sentAt} />
                        </TableCell>
                      </>
                    )}
                    <TableCell>
                      <StateChip group="candidacy" state={state} />
                      {ineligibility && (
                        <Typography variant="caption" color="textSecondary" component="div">
                          {translate(`calls.ineligibility.${ineligibility}`)}
                        </Typography>
                      )}
                    </TableCell>
                    {isScored && (
                      <TableCell sx={{ minWidth: 180 }}>
                        <ScorersCell call={call} candidacy={candidacy} />
                      </TableCell>
                    )}
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
}
