import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRefusalText } from '../errors/useRefusalText';
import type { PublishOutcomesMutation } from '../generated/graphql';
import { Code } from '../text/Code';
import { lacking } from './answersBeside';
import { EmbargoForm } from './EmbargoForm';
import type { Pending } from './usePendingOutcomes';

export type PublishResults = PublishOutcomesMutation['publishOutcomes']['results'];

type PublishBarProps = {
  picked: readonly Pending[];
  results: PublishResults;
  busy: boolean;
  onPickReady: () => void;
  onPublish: (rows: readonly Pending[]) => void;
  onEmbargo: (rows: readonly Pending[], day: string, time: string) => void;
  onOpen: (reference: string) => void;
};

/** The lot that is chosen; what in it lacks a language is named and keeps the lot back. Then a word on each. */
export function PublishBar({
  picked,
  results,
  busy,
  onPickReady,
  onPublish,
  onEmbargo,
  onOpen,
}: PublishBarProps) {
  const [setsHour, setSetsHour] = useState(false);
  const translate = useTranslate();
  const refusalText = useRefusalText();
  const blocked = picked.filter((row) => lacking(row).length > 0);
  const refused = results.filter(({ published }) => !published);
  return (
    <Box aria-live="polite" sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Button onClick={onPickReady}>{translate('publication.pickReady')}</Button>
        {picked.length > 0 && (
          <>
            <span>{translate('proposals.publish.chosen', { smart_count: picked.length })}</span>
            <Button
              variant="contained"
              disabled={busy}
              aria-disabled={blocked.length > 0}
              aria-describedby={blocked.length > 0 ? 'publication-lacking' : undefined}
              onClick={() => blocked.length === 0 && onPublish(picked)}
            >
              {translate('proposals.publish.button')}
            </Button>
            {!setsHour && (
              <Button disabled={busy || blocked.length > 0} onClick={() => setSetsHour(true)}>
                {translate('publication.embargo.title')}
              </Button>
            )}
          </>
        )}
      </Box>
      {setsHour && picked.length > 0 && (
        <EmbargoForm
          busy={busy || blocked.length > 0}
          onEmbargo={(day, time) => {
            setSetsHour(false);
            onEmbargo(picked, day, time);
          }}
          onClose={() => setSetsHour(false)}
        />
      )}
      {blocked.length > 0 && (
        <Alert severity="info" id="publication-lacking">
          {translate('publication.lotBlocked')}
          {blocked.map(({ reference }) => (
            <Button key={reference} size="small" onClick={() => onOpen(reference)}>
              <Code>{reference}</Code>
            </Button>
          ))}
        </Alert>
      )}
      {results.length > 0 && (
        <Alert severity={refused.length > 0 ? 'warning' : 'success'}>
          {translate('publication.published', { smart_count: results.length - refused.length })}
          {refused.length > 0 && (
            <>
              {' '}
              {translate('proposals.publish.refused', { smart_count: refused.length })}
              <ul>
                {refused.map(({ reference, refusal }) => (
                  <li key={reference}>
                    <Code>{reference}</Code> {refusal && refusalText(refusal)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Alert>
      )}
    </Box>
  );
}
