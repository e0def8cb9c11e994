import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../../generated/graphql';

/** How many days lie between what was planned and what happened, in words; nothing where that is not known. */
export function SlipWords({ activity }: { activity: ActivityFactsFragment }) {
  const translate = useTranslate();
  const { startSlipDays, endSlipDays, late, outsidePlan } = activity.schedule;
  const said = (name: 'start' | 'end', days: number | null | undefined) =>
    days == null
      ? null
      : days === 0
        ? translate(`activities.slip.${name}OnTime`)
        : translate(`activities.slip.${name}${days > 0 ? 'Late' : 'Early'}`, { smart_count: Math.abs(days) });
  const lines = [said('end', endSlipDays), said('start', startSlipDays)].filter((line) => line !== null);
  return (
    <>
      {late && (
        <Typography variant="body2" component="p" sx={{ fontWeight: 600, color: 'error.main' }}>
          {translate('activities.slip.late')}
        </Typography>
      )}
      {lines.map((line) => (
        <Typography key={line} variant="body2" component="p">
          {line}
        </Typography>
      ))}
      {outsidePlan && (
        <Typography variant="body2" component="p" sx={{ color: 'warning.main' }}>
          {translate('activities.slip.outsidePlan')}
        </Typography>
      )}
    </>
  );
}
