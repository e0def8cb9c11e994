import CheckIcon from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useErrorText } from '../../errors/useErrorText';
import type { ItemState } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { toneColours } from '../../states/toneColours';
import { LocalText } from '../../text/LocalText';
import { plainText, type Text } from '../../text/localized';
import { useCardDraft } from '../draft/CardDraftContext';
import { FieldComments } from '../draft/FieldComments';

export type ItemProps = {
  path: string;
  state: ItemState;
  /** Null where there is no earlier answer to confirm. */
  onConfirm: (() => void) | null;
};

type ItemRowProps = ItemProps & { title: Text; last: ReactNode; children: ReactNode };

/** One item of a round: what was said last, the fields to say it anew, and one click where nothing changed. */
export function ItemRow({ path, state, onConfirm, title, last, children }: ItemRowProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const errorText = useErrorText();
  const fault = useCardDraft().fault(path);
  const { ground, text } = toneColours[state === 'WAITING' ? 'waiting' : 'good'];
  return (
    <Box
      component="li"
      id={path}
      sx={{
        paddingBlock: 1.5,
        borderBlockStart: '1px solid',
        borderColor: 'divider',
        '&:first-of-type': { borderBlockStart: 0 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
        <Typography sx={{ flex: '1 1 260px', fontWeight: 600 }}>
          <LocalText value={title} />
        </Typography>
        <Chip
          size="small"
          label={translate(`card.round.state.${state}`)}
          sx={{ bgcolor: ground, color: text }}
        />
      </Box>
      <Typography variant="body2" component="div" color="textSecondary">
        {translate('card.round.last')} {last}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {children}
        {onConfirm && state === 'WAITING' && (
          <Button
            startIcon={<CheckIcon />}
            onClick={onConfirm}
            aria-label={translate('card.round.confirmOf', { title: plainText(title, language) })}
          >
            {translate('card.round.confirm')}
          </Button>
        )}
      </Box>
      {fault && (
        <Typography color="error" role="alert">
          {errorText(fault)}
        </Typography>
      )}
      <FieldComments column={path} />
    </Box>
  );
}
