import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LANGUAGE_NAMES } from '../i18n/languages';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { LocalText } from '../text/LocalText';
import { palette } from '../theme/palette';
import { lacking } from './answersBeside';
import type { Pending } from './usePendingOutcomes';

type OutcomeRowProps = {
  row: Pending;
  isOpen: boolean;
  isPicked: boolean;
  /** None for whoever only completes languages. */
  onPick: (() => void) | null;
  onOpen: () => void;
};

/** One decided proposal: what was decided, and what its publication still waits for. */
export function OutcomeRow({ row, isOpen, isPicked, onPick, onOpen }: OutcomeRowProps) {
  const translate = useTranslate();
  const { reference, title, pendingOutcome, embargoedUntil } = row;
  const missing = lacking(row).map((one) => LANGUAGE_NAMES[one]);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'start',
        borderBlockEnd: '1px solid',
        borderColor: 'divider',
        borderInlineStart: `4px solid ${isOpen ? palette.brand : 'transparent'}`,
        bgcolor: isOpen ? palette.brandSoft : undefined,
      }}
    >
      {onPick && (
        <Checkbox
          size="small"
          checked={isPicked}
          onChange={onPick}
          slotProps={{ input: { 'aria-labelledby': `outcome-${reference}` } }}
        />
      )}
      <ButtonBase
        aria-current={isOpen ? 'true' : undefined}
        onClick={onOpen}
        sx={{ flex: 1, minWidth: 0, display: 'block', textAlign: 'start', p: 1 }}
      >
        <Typography
          component="span"
          id={`outcome-${reference}`}
          sx={{ display: 'block', fontWeight: isOpen ? 600 : 400 }}
        >
          <LocalText value={title} />
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          <Code>{reference}</Code> · {translate(`outcomes.${pendingOutcome.decision}`)}
        </Typography>
        {embargoedUntil !== null && (
          <Typography component="span" variant="body2" sx={{ display: 'block' }}>
            {translate('publication.embargo.waits')} <Instant value={embargoedUntil} />
          </Typography>
        )}
        {missing.length > 0 && (
          <Chip
            size="small"
            variant="outlined"
            color="warning"
            label={translate('publication.lacks', { languages: missing.join(' · ') })}
          />
        )}
      </ButtonBase>
    </Box>
  );
}
