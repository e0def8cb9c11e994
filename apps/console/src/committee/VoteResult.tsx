import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Figure } from '../text/Figure';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import { Motion } from './Motion';
import type { SessionRecord, SessionVoteRecord } from './session.record';
import { useRuleWords } from './useRuleWords';

const counts = ['for', 'against', 'abstain', 'present', 'aside'] as const;

/** A vote that is over: what it came to, under which rule, and how each college voted. */
export function VoteResult({ session, vote }: { session: SessionRecord; vote: SessionVoteRecord }) {
  const translate = useTranslate();
  const ruleWords = useRuleWords();
  const { ballot, result, annulledAt, annulReason, motion, votes, round, named } = vote;
  const outcome = annulledAt ? 'ANNULLED' : result;
  const rules = session.cycle?.rules;
  return (
    <Box sx={{ marginBlockStart: 1.5, display: 'grid', gap: 0.75 }}>
      <Typography variant="body2" color="textSecondary">
        {translate('sessions.round', { round })} · {translate(`sessions.ballots.${ballot}`)}
      </Typography>
      <Motion motion={motion} />
      {outcome && (
        <Typography sx={{ fontWeight: 600 }}>
          {translate(`sessions.results.${outcome}`)}
          {rules && result === 'REJECTED' && ` · ${ruleWords.majority(rules)}`}
        </Typography>
      )}
      {annulReason && <LocalParagraphs value={annulReason} variant="body2" />}
      {votes.length > 0 && (
        <Table size="small" sx={{ maxWidth: 480 }}>
          <TableHead>
            <TableRow>
              <TableCell component="td" />
              {votes.map(({ college }) => (
                <TableCell key={college} align="right">
                  {translate(`colleges.${college}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {counts.map((count) => (
              <TableRow key={count}>
                <TableCell component="th" scope="row">
                  {translate(`sessions.counts.${count}`)}
                </TableCell>
                {votes.map((college) => (
                  <TableCell key={college.college} align="right">
                    <Figure value={college[count]} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {named.length > 0 && (
        <details>
          <summary>{translate('sessions.named')}</summary>
          <ul>
            {named.map(({ college, seat, position, choice }) => (
              <li key={`${college} ${seat}`}>
                {translate(`colleges.${college}`)} <bdi>{seat}</bdi> · <LocalText value={position} />:{' '}
                {translate(`sessions.choices.${choice}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Box>
  );
}
