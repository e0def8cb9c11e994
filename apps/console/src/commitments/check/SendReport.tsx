import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MuiLink from '@mui/material/Link';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { useRefusalText } from '../../errors/useRefusalText';
import { Section } from '../../record/Section';
import { fieldPath, sectionPath } from '../card/fieldPath';
import type { CommitmentRecord } from '../commitment.record';
import { useCardDraft } from '../draft/CardDraftContext';
import { DecideReport } from '../draft/draft.documents';
import { useFieldName } from '../draft/useFieldName';

/** Hands the report to the secretariat: what is said in it is declared to be true, once, by whoever sends it. */
export function SendReport({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const refusalText = useRefusalText();
  const nameOf = useFieldName(card);
  const { actOn } = useCardDraft();
  const [declared, setDeclared] = useState(false);
  const send = useCommand(DecideReport, {
    done: 'card.check.sent',
    ready: async (input) => ({ ...input, version: await actOn('REPORT', input.version) }),
  });
  const { draft, reference } = card;
  const action = draft?.actions.find((one) => one.action === 'SEND');
  if (!draft || !action) return null;
  const ready = declared && action.allowed;
  const whyNot = action.refusal
    ? refusalText(action.refusal)
    : declared
      ? null
      : translate('card.check.declareFirst');
  // A report is refused at one of its parts: `reports.ID.percent`.
  const at = send.error?.field?.split('.').slice(0, 2).join('.') ?? null;
  const unproven = send.error?.facts['why'] === 'evidenceMissing';
  return (
    <Section title={translate('card.check.send')}>
      <FormControlLabel
        control={<Checkbox checked={declared} onChange={(_event, checked) => setDeclared(checked)} />}
        label={translate('card.check.declaration')}
      />
      {send.error && <ErrorNotice error={send.error} />}
      {at && (
        <p>
          <MuiLink component={Link} to={fieldPath(card, at)}>
            {translate('card.check.goTo', { field: nameOf(at) })}
          </MuiLink>
          {unproven && (
            <>
              {' · '}
              <MuiLink
                component={Link}
                to={`${sectionPath(reference, 'evidence')}?activity=${String(send.error?.facts['activity'] ?? '')}`}
              >
                {translate('card.check.addEvidence')}
              </MuiLink>
            </>
          )}
        </p>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', marginBlockStart: 1 }}>
        <Button
          variant="contained"
          disabled={send.isPending}
          aria-disabled={!ready}
          aria-describedby={whyNot ? 'send-why-not' : undefined}
          onClick={() =>
            ready && send.mutate({ commitment: reference, version: draft.version, action: 'SEND' })
          }
          sx={ready ? undefined : { opacity: 0.75 }}
        >
          {translate('card.check.sendButton')}
        </Button>
        {whyNot && <span id="send-why-not">{whyNot}</span>}
      </Box>
    </Section>
  );
}
