import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { calendarNotice, calendarStages } from '@iltizam/domain/plan-calendar';
import { stageComesBefore } from '@iltizam/domain/plan-stages';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { DayInput } from '../forms/DayInput';
import type { PlanStagesQuery, StageKind } from '../generated/graphql';
import { AnnounceStages } from './stage.documents';

type Plan = NonNullable<PlanStagesQuery['plan']>;
type Days = { startsOn: string | null; endsOn: string | null };

/** The days of the stages to come, published at once; collection waits two weeks after them. */
export function AnnounceDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const translate = useTranslate();
  const toCome = calendarStages.filter(
    (kind) => stageComesBefore(plan.stage, kind) || kind === plan.openStage,
  );
  const [days, setDays] = useState<Partial<Record<StageKind, Days>>>(() =>
    Object.fromEntries(plan.stages.map(({ kind, startsOn, endsOn }) => [kind, { startsOn, endsOn }])),
  );
  const announce = useCommand(AnnounceStages, { done: 'stagePlan.announced', onDone: onClose });
  const { reference, version } = plan;
  const stages = toCome.flatMap((kind) => {
    const { startsOn = null, endsOn = null } = days[kind] ?? {};
    return startsOn && endsOn
      ? [{ kind, startsOn, endsOn, startPrecision: 'DAY' as const, endPrecision: 'DAY' as const }]
      : [];
  });
  return (
    <CommandDialog
      title={translate('stagePlan.announce')}
      explanation={translate('stagePlan.announceHelp', { days: calendarNotice })}
      submitLabel={translate('stagePlan.publish')}
      busy={announce.isPending}
      missing={stages.length === 0 ? translate('stagePlan.missingDays') : null}
      onSubmit={() => announce.mutate({ plan: reference, version, stages })}
      onClose={onClose}
    >
      {announce.error && <ErrorNotice error={announce.error} />}
      {toCome.map((kind) => (
        <Box key={kind} role="group" aria-label={translate(`stages.${kind}`)}>
          <Typography sx={{ fontWeight: 600 }}>{translate(`stages.${kind}`)}</Typography>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            {(['startsOn', 'endsOn'] as const).map((end) => (
              <DayInput
                key={end}
                name={`${kind}-${end}`}
                label={translate(`stagePlan.${end}`)}
                value={days[kind]?.[end] ?? null}
                onChange={(day) =>
                  setDays({ ...days, [kind]: { startsOn: null, endsOn: null, ...days[kind], [end]: day } })
                }
              />
            ))}
          </Box>
        </Box>
      ))}
    </CommandDialog>
  );
}
