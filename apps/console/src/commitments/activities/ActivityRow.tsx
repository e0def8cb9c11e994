import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { LocalText } from '../../text/LocalText';
import { plainText } from '../../text/localized';
import { ActivityPeriod } from './ActivityPeriod';
import { ReportLine } from './ReportLine';

type ActivityRowProps = {
  activity: ActivityFactsFragment;
  /** Given where the reader may report. */
  onReport?: () => void;
};

/** One activity: a line on a wide screen, a card on a narrow one. */
export function ActivityRow({ activity, onReport }: ActivityRowProps) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: { xs: 0.5, md: 2 },
        gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 150px auto' },
        alignItems: 'start',
        paddingBlock: 1.25,
        borderBlockStart: '1px solid',
        borderColor: 'divider',
        '&:first-of-type': { borderBlockStart: 0 },
      }}
    >
      <Box>
        <Typography sx={{ fontWeight: 600 }}>
          <LocalText value={activity.title} />
        </Typography>
        <Typography variant="body2" component="div" color="textSecondary">
          <ActivityPeriod activity={activity} />
        </Typography>
      </Box>
      <Typography variant="body2" component="div">
        <ReportLine activity={activity} />
      </Typography>
      {onReport && (
        <Button
          size="small"
          variant="outlined"
          onClick={onReport}
          aria-label={translate('activities.reportOn', { title: plainText(activity.title, language) })}
        >
          {translate('activities.reportShort')}
        </Button>
      )}
    </Box>
  );
}
