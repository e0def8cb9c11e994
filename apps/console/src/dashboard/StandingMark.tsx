import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import HelpOutlinedIcon from '@mui/icons-material/HelpOutlined';
import VisibilityOutlinedIcon from '@mui/icons-material/VisibilityOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Standing } from '../generated/graphql';

const signs: Record<Standing, { icon: SvgIconComponent; color: string }> = {
  ON_TRACK: { icon: CheckCircleOutlinedIcon, color: 'success.main' },
  WATCH: { icon: VisibilityOutlinedIcon, color: 'warning.main' },
  LATE: { icon: ErrorOutlinedIcon, color: 'error.main' },
  UNKNOWN: { icon: HelpOutlinedIcon, color: 'text.secondary' },
};

/** Whether it keeps up with its time: a shape and a word, never a colour alone. */
export function StandingMark({ standing }: { standing: Standing }) {
  const translate = useTranslate();
  const { icon: Icon, color } = signs[standing];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color }}>
      <Icon fontSize="small" aria-hidden />
      {translate(`standings.${standing}`)}
    </Box>
  );
}
