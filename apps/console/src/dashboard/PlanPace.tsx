import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Progress } from '../commitments/Progress';
import { useLanguage } from '../i18n/useLanguage';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import type { Health } from './dashboard.data';
import { FigurePart } from './FigurePart';
import { StandingSentence } from './StandingSentence';

/** Chapter by chapter: what is done beside the time gone, and where its commitments stand. */
export function PlanPace({ health }: { health: Health }) {
  const translate = useTranslate();
  const language = useLanguage();
  const t = (key: string) => translate(`dashboard.pace.${key}`);
  const nameOf = ({ area }: Health['areas'][number]) => (area ? plainText(area.name, language) : t('noArea'));
  return (
    <FigurePart
      name="plan-health"
      title={t('title')}
      definition={t('definition')}
      on={health.on}
      figures={{
        header: [t('area'), ...['done', 'elapsed', 'onTrack', 'watch', 'late', 'unknown'].map(t)],
        rows: health.areas.map((row) => [
          nameOf(row),
          row.progress.percent ?? null,
          row.progress.elapsedPercent ?? null,
          row.standings.onTrack,
          row.standings.watch,
          row.standings.late,
          row.standings.unknown,
        ]),
      }}
    >
      <Typography sx={{ marginBlockEnd: 1.5, fontWeight: 600 }}>
        <StandingSentence standings={health.standings} />
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 190px), 1fr))',
        }}
      >
        {health.areas.map((row) => (
          <Box component="li" key={row.area?.reference ?? ''}>
            <Typography component="h3" sx={{ fontSize: '1rem', fontWeight: 600, marginBlockEnd: 0.5 }}>
              {row.area ? <LocalText value={row.area.name} /> : t('noArea')}
            </Typography>
            <Progress progress={row.progress} />
            <Typography variant="body2" sx={{ marginBlockStart: 0.5 }}>
              <StandingSentence standings={row.standings} />
            </Typography>
          </Box>
        ))}
      </Box>
    </FigurePart>
  );
}
