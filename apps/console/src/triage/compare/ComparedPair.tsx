import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { directions, fromApiLocale, intlTags, type Language } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { StateChip } from '../../states/StateChip';
import { Code } from '../../text/Code';
import { Instant } from '../../text/Day';
import { palette } from '../../theme/palette';
import type { Item } from '../useItem';
import { commonLanguage, wordsIn, type Candidate } from './pairs';
import { wordDiff, type Run } from './wordDiff';

/** Both texts side by side; the words only one of them has are coloured and underlined. */
export function ComparedPair({ item, other }: { item: Item; other: Candidate }) {
  const translate = useTranslate();
  const language = commonLanguage(item.title, other.title, [useLanguage()]);
  const [one, two] = [item, other].map((side) => language ?? fromApiLocale(side.title.original));
  const diff = language ? wordDiff(wordsIn(item, language), wordsIn(other, language), language) : null;
  return (
    <>
      {language === null && (
        <Typography color="textSecondary">{translate('triage.compare.noCommonLanguage')}</Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Side
          label={translate('triage.compare.this')}
          proposal={item}
          language={one ?? 'ar'}
          runs={diff?.one ?? null}
        />
        <Side
          label={translate('triage.compare.other')}
          proposal={other}
          language={two ?? 'ar'}
          runs={diff?.other ?? null}
        />
      </Box>
    </>
  );
}

type SideProps = { label: string; proposal: Candidate; language: Language; runs: readonly Run[] | null };

function Side({ label, proposal, language, runs }: SideProps) {
  return (
    <Card component="section" aria-label={label} sx={{ p: 2 }}>
      <Typography variant="h3">{label}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', marginBlockEnd: 1 }}>
        <Code>{proposal.reference}</Code>
        <StateChip group="proposal" state={proposal.workflowState} />
        <Typography variant="caption" color="textSecondary">
          <Instant value={proposal.submittedAt} precision="DAY" />
        </Typography>
      </Box>
      <Box
        lang={intlTags[language]}
        dir={directions[language]}
        sx={{ whiteSpace: 'pre-line', lineHeight: 1.8, fontSize: '1.05rem', textAlign: 'start' }}
      >
        {(runs ?? [{ text: wordsIn(proposal, language), own: false }]).map(({ text, own }, index) =>
          own ? (
            <Box
              component="mark"
              key={index}
              sx={{
                bgcolor: palette.brassSoft,
                color: palette.brass,
                textDecoration: 'underline',
                textUnderlineOffset: 4,
              }}
            >
              {text}
            </Box>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
      </Box>
    </Card>
  );
}
