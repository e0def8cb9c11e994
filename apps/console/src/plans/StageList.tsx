import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Period } from '../text/Day';
import type { PlanRecord } from './plan.record';
import { StageName } from './StageName';

/** The plan's stages in order, with what was announced of their dates. */
export function StageList({ stages }: { stages: PlanRecord['stages'] }) {
  const translate = useTranslate();
  if (stages.length === 0) return <Typography color="textSecondary">{translate('plans.noDates')}</Typography>;
  return (
    <Box component="ol" sx={{ m: 0, paddingInlineStart: 2.5 }}>
      {stages.map((stage) => (
        <li key={stage.kind}>
          <Typography component="span" sx={{ fontWeight: stage.isOpen ? 600 : 400 }}>
            <StageName stage={stage.kind} />
          </Typography>{' '}
          {stage.isOpen && <Chip size="small" color="primary" label={translate('plans.open')} />}
          <Typography variant="body2" color="textSecondary">
            <Period {...stage} />
          </Typography>
        </li>
      ))}
    </Box>
  );
}
