import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useLanguage } from '../i18n/useLanguage';
import { listPath, recordPath } from '../list/listPath';
import { Day } from '../text/Day';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import type { AgendaItems } from './dashboard.data';
import { FigurePart } from './FigurePart';

type Item = AgendaItems[number];

/** Where an item leads. */
const pathOf: Record<Item['kind'], (reference: string) => string> = {
  MEETING: (reference) => recordPath('meetings', reference),
  ANSWER_DUE: (institution) => listPath('assignments', { institution }),
  ACTIVITY_ENDS: (reference) => recordPath('commitments', reference),
  COMMITMENT_ENDS: (reference) => recordPath('commitments', reference),
  STAGE_ENDS: (reference) => recordPath('plans', reference),
};

/** What falls on the next thirty days, in order. */
export function NextDays({ items }: { items: AgendaItems }) {
  const translate = useTranslate();
  const language = useLanguage();
  const t = (key: string) => translate(`dashboard.next.${key}`);
  const wordsOf = ({ kind, count, stage }: Item) =>
    translate(`dashboard.next.kinds.${kind}`, {
      smart_count: count,
      stage: stage ? translate(`stages.${stage}`) : '',
    });
  return (
    <FigurePart
      name="next-days"
      title={t('title')}
      definition={t('definition')}
      on={null}
      figures={{
        header: ['on', 'what', 'record', 'reference'].map(t),
        rows: items.map((item) => [
          item.on,
          wordsOf(item),
          item.title ? plainText(item.title, language) : null,
          item.reference,
        ]),
      }}
    >
      {items.length === 0 && <Typography color="textSecondary">{t('none')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item, index) => (
          <Box
            component="li"
            key={`${item.on}-${item.kind}-${item.reference}-${index}`}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, paddingBlock: 0.75 }}
          >
            <Box component="span" sx={{ minWidth: '9rem', fontWeight: 600 }}>
              <Day value={item.on} />
            </Box>
            <Box component="span" sx={{ flex: 1, minWidth: 200 }}>
              <MuiLink component={Link} to={pathOf[item.kind](item.reference)}>
                {wordsOf(item)}
              </MuiLink>
              {item.title && (
                <>
                  {' · '}
                  <LocalText value={item.title} />
                </>
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </FigurePart>
  );
}
