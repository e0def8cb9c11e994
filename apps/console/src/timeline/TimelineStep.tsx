import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { TimelineStepFragment } from '../generated/graphql';
import { Instant } from '../text/Day';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import { palette } from '../theme/palette';
import type { TimelineKind } from './timelineKind';

type TimelineStepProps = { kind: TimelineKind; step: TimelineStepFragment };

export function TimelineStep({ kind, step }: TimelineStepProps) {
  const translate = useTranslate();
  const { transition, institution, reason, reasonCode, provenance, published } = step;
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        paddingInlineStart: 2.5,
        paddingBlockEnd: 2,
        '&::before': {
          content: '""',
          position: 'absolute',
          insetInlineStart: -7,
          insetBlockStart: 7,
          inlineSize: 12,
          blockSize: 12,
          borderRadius: '50%',
          backgroundColor: palette.brand,
        },
      }}
    >
      <Typography sx={{ fontWeight: 600 }}>
        {translate(`timeline.${kind}.${transition.action}`)}
        {institution && (
          <>
            {' · '}
            <LocalText value={institution.name} />
          </>
        )}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        <Instant value={step.at} precision={step.atPrecision} /> · <Actor step={step} />
      </Typography>
      {reasonCode && <Typography variant="body2">{translate(`reasons.${reasonCode}`)}</Typography>}
      {reason && <LocalParagraphs value={reason} variant="body2" />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {provenance !== 'ENTERED' && (
          <Chip size="small" variant="outlined" label={translate(`provenance.${provenance}`)} />
        )}
        {!published && <Chip size="small" variant="outlined" label={translate('timeline.unpublished')} />}
      </Box>
    </Box>
  );
}

/** A name where one is known, else the role and college; a recorded step names nobody it does not know. */
function Actor({ step: { actorName, actorRole, actorCollege } }: { step: TimelineStepFragment }) {
  const translate = useTranslate();
  const role = actorRole && translate(`roles.${actorRole}`);
  const college = actorCollege && translate(`colleges.${actorCollege}`);
  const parts = [actorName && <bdi key="name">{actorName}</bdi>, role, college].filter(Boolean);
  if (parts.length === 0) return <>{translate('timeline.nobody')}</>;
  return <>{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</>;
}
