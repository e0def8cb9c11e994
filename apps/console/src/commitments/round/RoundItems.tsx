import { measurementPath, reportPath } from '@iltizam/domain/draft-fields';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { Section } from '../../record/Section';
import { Day } from '../../text/Day';
import type { CommitmentRecord } from '../commitment.record';
import { useCardDraft } from '../draft/CardDraftContext';
import { ConfirmUnchanged } from '../draft/draft.documents';
import { ActivityItem } from './ActivityItem';
import { IndicatorItem } from './IndicatorItem';
import { answerable, itemsOf, type RoundPart } from './roundItems';

type RoundItemsProps = { card: CommitmentRecord; part: RoundPart };

/** What the open round asks of a part: filled from last time, each confirmed in one click or written anew. */
export function RoundItems({ card, part }: RoundItemsProps) {
  const translate = useTranslate();
  const { flush, noteSaving } = useCardDraft();
  const confirm = useCommand(ConfirmUnchanged, {
    done: 'card.round.confirmed',
    onDone: ({ confirmUnchanged }) => noteSaving(confirmUnchanged),
  });
  const items = itemsOf(card, part);
  const { draft } = card;
  if (!draft?.round || items.length === 0) return null;
  const unchanged = items.filter((item) => item.state === 'WAITING' && answerable(card, item.field));
  const confirmItems = async (fields: string[]) => {
    await flush();
    confirm.mutate({ commitment: card.reference, items: fields });
  };
  const waiting = items.filter(({ state }) => state === 'WAITING').length;
  return (
    <Section
      title={translate('card.round.title', { quarter: draft.round.quarter, year: draft.round.year })}
      action={
        unchanged.length > 1 && (
          <Button
            variant="outlined"
            disabled={confirm.isPending}
            onClick={() => void confirmItems(unchanged.map(({ field }) => field))}
          >
            {translate('card.round.confirmRest', { smart_count: unchanged.length })}
          </Button>
        )
      }
    >
      <Alert severity={waiting > 0 ? 'info' : 'success'} sx={{ marginBlockEnd: 1 }}>
        {waiting > 0 ? (
          <>
            {translate('card.waitingOf', { smart_count: waiting, asked: items.length })} ·{' '}
            {translate('card.due')} <Day value={draft.round.dueOn} />
          </>
        ) : (
          translate('card.round.answered')
        )}
      </Alert>
      {confirm.error && <ErrorNotice error={confirm.error} />}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map(({ field, state }) => {
          const given = {
            state,
            path: field,
            onConfirm: answerable(card, field) ? () => void confirmItems([field]) : null,
          };
          const activity = card.activities.find(({ id }) => field === reportPath(id));
          const indicator = card.indicators.find(({ id }) => field === measurementPath(id));
          if (activity) return <ActivityItem key={field} activity={activity} {...given} />;
          return indicator ? <IndicatorItem key={field} indicator={indicator} {...given} /> : null;
        })}
      </Box>
    </Section>
  );
}
