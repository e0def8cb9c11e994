import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { DataRequestFactsFragment } from '../generated/graphql';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { Day, Instant } from '../text/Day';
import { Figure } from '../text/Figure';
import { HandleDataRequest } from './data-request.documents';

/** One request: what was asked, by when it is answered, and the two answers. Nothing of it says who asks. */
export function DataRequestCard({ request }: { request: DataRequestFactsFragment }) {
  const translate = useTranslate();
  const { id, version, kind, purpose, words, state, askedAt, dueOn, handledAt, reason, rowCount } = request;
  return (
    <Section title={translate(`dataRequests.kind.${kind}`)}>
      <Facts
        facts={[
          {
            label: translate('dataRequests.purpose'),
            value: purpose && translate(`dataRequests.purposes.${purpose}`),
          },
          { label: translate('dataRequests.words'), value: words && <bdi>{words}</bdi> },
          { label: translate('dataRequests.state'), value: translate(`dataRequests.states.${state}`) },
          { label: translate('dataRequests.askedAt'), value: <Instant value={askedAt} /> },
          { label: translate('dataRequests.dueOn'), value: state === 'OPEN' && <Day value={dueOn} /> },
          { label: translate('dataRequests.handledAt'), value: handledAt && <Instant value={handledAt} /> },
          { label: translate('dataRequests.rows'), value: rowCount !== null && <Figure value={rowCount} /> },
          { label: translate('dataRequests.reason'), value: reason && <bdi>{reason}</bdi> },
        ].filter(({ value }) => value)}
      />
      {state === 'OPEN' && <Answer id={id} version={version} kind={kind} />}
    </Section>
  );
}

type AnswerProps = Pick<DataRequestFactsFragment, 'id' | 'version' | 'kind'>;

function Answer({ id, version, kind }: AnswerProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const action = kind === 'OBJECTION' ? 'END_USE' : 'ERASE';
  const handle = useCommand(HandleDataRequest, { done: 'dataRequests.answered' });
  return (
    <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 640, marginBlockStart: 1.5 }}>
      {handle.error && <ErrorNotice error={handle.error} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          color="error"
          variant={sure ? 'contained' : 'outlined'}
          disabled={handle.isPending}
          onClick={() => (sure ? handle.mutate({ id, version, action }) : setSure(true))}
        >
          {translate(`dataRequests.${sure ? 'sure' : 'do'}.${action}`)}
        </Button>
        {sure && <Button onClick={() => setSure(false)}>{translate('ra.action.cancel')}</Button>}
      </Box>
      <TextField
        id={`reason-${id}`}
        label={translate('dataRequests.reason')}
        helperText={translate('dataRequests.reasonHint')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={handle.error?.field === 'reason'}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 3000 } }}
      />
      <Button
        sx={{ justifySelf: 'start' }}
        disabled={reason.trim() === '' || handle.isPending}
        onClick={() => handle.mutate({ id, version, action: 'REFUSE', reason })}
      >
        {translate('dataRequests.refuse')}
      </Button>
    </Box>
  );
}
