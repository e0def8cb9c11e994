import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useRefusalText } from '../../errors/useRefusalText';
import type { BulkOutcomeFragment } from '../../generated/graphql';
import { Code } from '../../text/Code';
import { LocalText } from '../../text/LocalText';

/** A line for every proposal, those refused first: nothing is partial in silence. */
export function BulkResults({ outcome }: { outcome: BulkOutcomeFragment }) {
  const translate = useTranslate();
  const refusalText = useRefusalText();
  const key = outcome.dryRun ? 'would' : 'did';
  const sorted = outcome.results.toSorted((a, b) => Number(a.done) - Number(b.done));
  return (
    <>
      <Alert severity={outcome.refused > 0 ? 'warning' : 'success'} role="status">
        {translate(`triage.bulk.${key}.done`, { smart_count: outcome.done })}{' '}
        {outcome.refused > 0 && translate(`triage.bulk.${key}.refused`, { smart_count: outcome.refused })}
      </Alert>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, marginBlockEnd: 0 }}>
        {sorted.map(({ reference, done, proposal, refusal }) => (
          <Box
            component="li"
            key={reference}
            sx={{ paddingBlock: 0.75, borderBlockEnd: '1px solid', borderColor: 'divider' }}
          >
            <strong>{translate(done ? `triage.bulk.${key}.yes` : `triage.bulk.${key}.no`)}</strong>{' '}
            <Code>{reference}</Code> {proposal && <LocalText value={proposal.title} />}
            {refusal && <Box sx={{ color: 'error.main' }}>{refusalText(refusal)}</Box>}
          </Box>
        ))}
      </Box>
    </>
  );
}
