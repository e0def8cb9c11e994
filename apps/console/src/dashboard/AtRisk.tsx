import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { RecordLink } from '../record/RecordLink';
import { Day } from '../text/Day';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import type { Health } from './dashboard.data';
import { FigurePart } from './FigurePart';
import { StandingMark } from './StandingMark';

/** At most eight commitments that need a look, those with most at stake first, each with its reasons in words. */
export function AtRisk({ health }: { health: Health }) {
  const translate = useTranslate();
  const language = useLanguage();
  const t = (key: string) => translate(`dashboard.risk.${key}`);
  const { atRisk } = health;
  return (
    <FigurePart
      name="at-risk"
      title={t('title')}
      definition={t('definition')}
      on={health.on}
      figures={{
        header: [
          'commitment',
          'institution',
          'standing',
          'gap',
          'monthsLeft',
          'reasons',
          'lastReportedOn',
        ].map(t),
        rows: atRisk.map((row) => [
          `${row.commitment.reference} ${plainText(row.commitment.title, language)}`,
          plainText(row.commitment.leadInstitution.name, language),
          translate(`standings.${row.standing}`),
          row.gap ?? null,
          row.monthsLeft ?? null,
          wordsOf(row, translate),
          row.lastReportedOn ?? null,
        ]),
      }}
    >
      {atRisk.length === 0 && <Typography color="textSecondary">{t('none')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {atRisk.map((row) => (
          <Box
            component="li"
            key={row.commitment.reference}
            sx={{
              paddingBlock: 1,
              borderBlockStart: '1px solid',
              borderColor: 'divider',
              '&:first-of-type': { border: 0 },
            }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 2 }}>
              <RecordLink resource="commitments" id={row.commitment.reference} title={row.commitment.title} />
              <StandingMark standing={row.standing} />
            </Box>
            <Typography variant="body2" color="textSecondary">
              <LocalText value={row.commitment.leadInstitution.name} /> · <Reasons row={row} />
            </Typography>
          </Box>
        ))}
      </Box>
    </FigurePart>
  );
}

type Row = Health['atRisk'][number];

const wordsOf = ({ reasons, lateActivities }: Row, translate: ReturnType<typeof useTranslate>): string =>
  reasons
    .map((reason) => translate(`dashboard.risk.words.${reason}`, { smart_count: lateActivities }))
    .join(translate('dashboard.separator'));

/** What is late, how long nothing was heard, what is missing: the figures stand in the words. */
function Reasons({ row }: { row: Row }) {
  const translate = useTranslate();
  return (
    <>
      {wordsOf(row, translate)}
      {row.lastReportedOn && (
        <>
          {translate('dashboard.separator')}
          {translate('dashboard.risk.lastHeard')} <Day value={row.lastReportedOn} />
        </>
      )}
    </>
  );
}
