import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { SystemHealthQuery } from '../generated/graphql';
import { palette } from '../theme/palette';

type FindingProps = { finding: SystemHealthQuery['health']['findings'][number] };

const colours = {
  OK: { bgcolor: palette.greenSoft, color: palette.green },
  LOOK: { bgcolor: palette.brassSoft, color: palette.brass },
  ACT: { bgcolor: palette.redSoft, color: palette.red },
};

const drill = 'npm run restore -- --drill --key FILE';
/** What the advice speaks of, as it is typed. */
const typed: Partial<Record<FindingProps['finding']['reason'], string>> = {
  BACKUP_NEVER: 'BACKUP_DIR  BACKUP_RECIPIENT  docs/operations.md',
  DRILL_NEVER: drill,
  DRILL_OLD: drill,
};

/** What was looked at, what was found, and what to do where something is. */
export function Finding({ finding: { check, state, reason, count } }: FindingProps) {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '9rem minmax(0, 1fr)' },
        columnGap: 2,
        rowGap: 0.5,
        alignItems: 'start',
        bgcolor: palette.paper,
        border: `1px solid ${palette.line}`,
        borderRadius: 2,
        padding: 2,
      }}
    >
      <Chip
        size="small"
        label={translate(`health.states.${state}`)}
        sx={{ ...colours[state], justifySelf: 'start' }}
      />
      <div>
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {translate(`health.checks.${check}`)}
        </Typography>
        <Typography>{translate(`health.found.${reason}`, { smart_count: count ?? 0 })}</Typography>
        {state !== 'OK' && (
          <Typography sx={{ color: palette.inkSoft }}>
            {translate(`health.next.${reason}`)}
            {typed[reason] !== undefined && (
              <Box component="code" dir="ltr" sx={{ display: 'block', textAlign: 'start' }}>
                {typed[reason]}
              </Box>
            )}
          </Typography>
        )}
      </div>
    </Box>
  );
}
