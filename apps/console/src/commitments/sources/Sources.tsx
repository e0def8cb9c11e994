import { sourceStates } from '@iltizam/domain/sources';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../../api/client';
import { found } from '../../api/found';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { ProposalPicker, type PickedProposal } from '../../forms/ProposalPicker';
import { useLanguage } from '../../i18n/useLanguage';
import { RecordLink } from '../../record/RecordLink';
import { Section } from '../../record/Section';
import { plainText } from '../../text/localized';
import type { CommitmentRecord } from '../commitment.record';
import { LinkSource, SourceTexts, UnlinkSource } from './source.documents';

/** The retained proposals a card comes from: added and taken away while it is written. */
export function Sources({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [picked, setPicked] = useState<PickedProposal | null>(null);
  const link = useCommand(LinkSource, { done: 'card.sources.linked', onDone: () => setPicked(null) });
  const unlink = useCommand(UnlinkSource, { done: 'card.sources.unlinked' });
  const open = card.openFields.includes('sources');
  const error = link.error ?? unlink.error;
  /** Both records as this person sees them now. */
  const pair = async (reference: string) => {
    const proposal = found((await query(SourceTexts, { reference })).proposal);
    return {
      commitment: card.reference,
      commitmentVersion: card.version,
      proposal: reference,
      proposalVersion: proposal.version,
    };
  };
  return (
    <Section title={translate('resources.commitments.fields.sources')}>
      {card.sources.length === 0 && (
        <Typography color="textSecondary">{translate('card.sources.none')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {card.sources.map(({ reference, title }) => (
          <Box
            component="li"
            key={reference}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, paddingBlock: 0.5 }}
          >
            <Box sx={{ flex: 1 }}>
              <RecordLink resource="proposals" id={reference} title={title} />
            </Box>
            {open && (
              <Button
                size="small"
                color="inherit"
                disabled={unlink.isPending}
                aria-label={translate('forms.removeItem', { item: plainText(title, language) })}
                onClick={async () => unlink.mutate(await pair(reference))}
              >
                {translate('ra.action.remove')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {error && <ErrorNotice error={error} />}
      {open && (
        <Box sx={{ display: 'grid', gap: 1, maxInlineSize: 640, marginBlockStart: 1 }}>
          <ProposalPicker
            label={translate('card.sources.pick')}
            plan={card.plan.reference}
            states={sourceStates}
            except=""
            value={picked}
            onChange={setPicked}
          />
          <Button
            variant="outlined"
            sx={{ justifySelf: 'start' }}
            disabled={picked === null || link.isPending}
            onClick={async () => picked && link.mutate(await pair(picked.reference))}
          >
            {translate('card.sources.link')}
          </Button>
        </Box>
      )}
    </Section>
  );
}
