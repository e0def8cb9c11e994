import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { ProposalRowsQuery, PublishOutcomesMutation } from '../generated/graphql';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useRefusalText } from '../errors/useRefusalText';
import { Code } from '../text/Code';
import { PublishOutcomes } from './proposal.documents';

type Row = ProposalRowsQuery['proposals']['edges'][number]['node'] & { id: string };
type Results = PublishOutcomesMutation['publishOutcomes']['results'];

/** Publishes the outcomes of the chosen proposals in one lot, and says of each whether it was published. */
export function PublishSelected() {
  const translate = useTranslate();
  const refusalText = useRefusalText();
  const { data = [], selectedIds, onUnselectItems } = useListContext<Row>();
  const [results, setResults] = useState<Results>([]);
  const {
    mutate: publish,
    isPending,
    error,
  } = useCommand(PublishOutcomes, {
    done: 'proposals.publish.done',
    onDone: ({ publishOutcomes }) => {
      setResults(publishOutcomes.results);
      onUnselectItems();
    },
  });
  const chosen = data.filter(({ id }) => selectedIds.includes(id));
  const refused = results.filter(({ published }) => !published);
  return (
    <Box aria-live="polite" sx={{ marginBlockEnd: 1.5, display: 'grid', gap: 1 }}>
      {chosen.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
          <span>{translate('proposals.publish.chosen', { smart_count: chosen.length })}</span>
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() =>
              publish({ proposals: chosen.map(({ reference, version }) => ({ reference, version })) })
            }
          >
            {translate('proposals.publish.button')}
          </Button>
        </Box>
      )}
      {error && <ErrorNotice error={error} />}
      {refused.length > 0 && (
        <Alert severity="warning" onClose={() => setResults([])}>
          {translate('proposals.publish.refused', { smart_count: refused.length })}
          <ul>
            {refused.map(({ reference, refusal }) => (
              <li key={reference}>
                <Code>{reference}</Code> {refusal && refusalText(refusal)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </Box>
  );
}
