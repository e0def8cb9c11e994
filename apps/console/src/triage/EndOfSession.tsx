import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LANGUAGES, LANGUAGE_NAMES } from '../i18n/languages';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { recordPath } from '../list/listPath';
import { publicationPath } from '../publication/publicationPath';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { Code } from '../text/Code';
import { Figure } from '../text/Figure';
import { DecisionList, useMyDecisions, type StoredDecision } from './DecisionList';
import { countsOf, doneKey } from './session';
import { useTriageContext } from './TriageContext';

/** Justifications that are not written in all three languages: they hold the publication, not the decision. */
const toTranslate = (rows: readonly StoredDecision[]): StoredDecision[] =>
  rows.filter(({ reason }) => reason != null && LANGUAGES.some((language) => !reason[language]));

/** What was done, what it still waits for, and where to go: also what an empty queue shows. */
export function EndOfSession() {
  const translate = useTranslate();
  const { plan, counts, decisions, left, setEnded, changeFilter, clearFilters, go } = useTriageContext();
  const { rows, total } = useMyDecisions();
  const done = countsOf(decisions.entries);
  const waiting =
    rows?.filter(({ proposal }) => proposal.workflowState === 'REFUSAL_PROPOSED').length ?? null;
  const untranslated = toTranslate(rows ?? []);
  const [next] = left;
  return (
    <Box sx={{ maxWidth: 760, marginInline: 'auto', display: 'grid', gap: 2 }}>
      <Box>
        <Typography variant="h2" sx={{ fontSize: '1.4rem' }}>
          {translate(next ? 'triage.end.title' : 'triage.end.nothingLeft')}
        </Typography>
        <Typography color="textSecondary">
          {next
            ? translate('triage.end.stillWaiting', { smart_count: counts?.waiting ?? left.length })
            : translate('triage.end.whatComes')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 1 }}>
          {next && (
            <Button
              variant="contained"
              onClick={() => {
                setEnded(false);
                go(next.reference);
              }}
            >
              {translate('triage.end.goOn')}
            </Button>
          )}
          {counts !== null && counts.later > 0 && (
            <Button variant="outlined" onClick={() => changeFilter({ later: '1' })}>
              {translate('triage.end.later', { smart_count: counts.later })}
            </Button>
          )}
          {!next && counts !== null && counts.waiting > 0 && (
            <Button
              variant="outlined"
              onClick={() => {
                clearFilters();
                decisions.bringBack();
              }}
            >
              {translate('triage.end.again', { smart_count: counts.waiting })}
            </Button>
          )}
          <Button component={Link} to="/" color="inherit">
            {translate('app.backHome')}
          </Button>
        </Box>
      </Box>
      <Section title={translate('triage.end.done')}>
        {done.length === 0 ? (
          <Typography color="textSecondary">{translate('triage.end.nothingDone')}</Typography>
        ) : (
          <Facts
            facts={done.map(([what, count]) => ({
              label: translate(doneKey(what)),
              value: <Figure value={count} />,
            }))}
          />
        )}
      </Section>
      <Section title={translate('triage.end.waitsFor')}>
        <Facts
          facts={[
            { label: translate('triage.end.secondReader'), value: <Figure value={waiting} /> },
            { label: translate('triage.end.unpublished'), value: <Figure value={total} /> },
            {
              label: translate('triage.end.toTranslate'),
              value: <Figure value={rows && untranslated.length} />,
            },
          ]}
        />
        {untranslated.length > 0 && (
          <Box component="ul" sx={{ marginBlockEnd: 0 }}>
            {untranslated.map(({ id, proposal, reason }) => (
              <li key={id}>
                <MuiLink
                  component={Link}
                  to={
                    proposal.pendingOutcome
                      ? publicationPath(plan, proposal.reference)
                      : recordPath('proposals', proposal.reference)
                  }
                >
                  <Code>{proposal.reference}</Code>
                </MuiLink>{' '}
                {LANGUAGES.filter((language) => !reason?.[language])
                  .map((language) => LANGUAGE_NAMES[language])
                  .join(' · ')}
                {!proposal.pendingOutcome && ` (${translate('triage.end.afterConfirmation')})`}
              </li>
            ))}
          </Box>
        )}
        <Button component={Link} to={publicationPath(plan)} sx={{ marginBlockStart: 1 }}>
          {translate('triage.end.publication')}
        </Button>
      </Section>
      <Section title={translate('triage.mine.title')}>
        <DecisionList />
      </Section>
    </Box>
  );
}
