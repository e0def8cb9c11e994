import VisibilityIcon from '@mui/icons-material/Visibility';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { memo, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { directions } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { StateChip } from '../states/StateChip';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { LocalText } from '../text/LocalText';
import { shownText } from '../text/localized';
import { palette } from '../theme/palette';
import { PresenceAvatars } from './PresenceAvatars';
import type { Person } from './usePresence';
import type { QueueRow as Row } from './useQueue';

type QueueRowProps = {
  row: Row;
  /** The first of the cluster it belongs to; null where it stands alone. */
  clusterHead: string | null;
  /** How many are in the cluster it leads; null where it leads none. */
  clusterSize: number | null;
  isUnfolded: boolean;
  onUnfold: (head: string) => void;
  isCurrent: boolean;
  isPicked: boolean;
  people: readonly Person[];
  onChoose: (reference: string) => void;
  onPick: (reference: string) => void;
};

/** One proposal that waits: what it is called, since when, and small marks. Drawn again only when it changes. */
export const QueueRow = memo(function QueueRow({
  row,
  clusterHead,
  clusterSize,
  isUnfolded,
  onUnfold,
  isCurrent,
  isPicked,
  people,
  onChoose,
  onPick,
}: QueueRowProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { reference, title, workflowState, submittedAt, submittedPrecision } = row;
  const written = directions[shownText(title, language)?.language ?? language];
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <Box
      component="li"
      ref={line}
      sx={{
        display: 'flex',
        alignItems: 'start',
        borderBlockEnd: '1px solid',
        borderColor: 'divider',
        borderInlineStart: `4px solid ${isCurrent ? palette.brand : 'transparent'}`,
        bgcolor: isCurrent ? palette.brandSoft : undefined,
        paddingInlineStart: clusterHead !== null && clusterSize === null ? 2 : 0,
      }}
    >
      <Checkbox
        size="small"
        checked={isPicked}
        onChange={() => onPick(reference)}
        slotProps={{ input: { 'aria-labelledby': `queue-${reference}` } }}
      />
      <ButtonBase
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onChoose(reference)}
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'block',
          textAlign: 'start',
          paddingBlock: 1,
          paddingInlineEnd: 1,
        }}
      >
        <Typography
          component="span"
          // The dots stand where the text ends; all lines begin at the same edge.
          id={`queue-${reference}`}
          dir={written}
          sx={{
            textAlign: written === directions[language] ? 'start' : 'end',
            display: '-webkit-box',
            WebkitLineClamp: 2,
            WebkitBoxOrient: 'vertical',
            overflow: 'hidden',
            fontWeight: isCurrent ? 600 : 400,
            fontSize: '0.92rem',
            lineHeight: 1.6,
          }}
        >
          <LocalText value={title} />
        </Typography>
        <Typography
          component="span"
          variant="caption"
          color="textSecondary"
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}
        >
          <Code>{reference}</Code>
          <Instant
            value={submittedAt}
            precision={submittedPrecision === 'INSTANT' ? 'DAY' : submittedPrecision}
          />
        </Typography>
        {row.hints.length > 0 && (
          <Chip
            size="small"
            variant="outlined"
            icon={<VisibilityIcon />}
            label={row.hints.map(({ rule }) => translate(`triage.hints.${rule}.name`)).join(' · ')}
            sx={{ maxWidth: '100%', marginInlineEnd: 0.5 }}
          />
        )}
        {workflowState !== 'SUBMITTED' && <StateChip group="proposal" state={workflowState} />}
      </ButtonBase>
      <Box sx={{ p: 0.5, display: 'grid', gap: 0.5, justifyItems: 'end' }}>
        {clusterHead !== null && clusterSize !== null && (
          <Button
            size="small"
            aria-expanded={isUnfolded}
            onClick={() => onUnfold(clusterHead)}
            sx={{ minWidth: 0, paddingInline: 0.75 }}
          >
            {translate('triage.queue.cluster', { smart_count: clusterSize })}
          </Button>
        )}
        <PresenceAvatars people={people} label={translate('triage.presence.onRow')} />
      </Box>
    </Box>
  );
});
