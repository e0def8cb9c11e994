import {
  activityStatuses,
  suggestedPercent,
  suggestedStatus,
  type ActivityStatus,
} from '@iltizam/domain/activity-rules';
import { parseDecimal } from '@iltizam/domain/decimals';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { NumberInput } from '../../forms/NumberInput';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { today } from '../../i18n/format';
import { ReportLine } from '../activities/ReportLine';
import { useCardDraft } from '../draft/CardDraftContext';
import { ItemNote, type DraftedNote } from './ItemNote';
import { ItemRow, type ItemProps } from './ItemRow';

type Drafted = {
  status?: ActivityStatus | null;
  percent?: number | null;
  reportedOn?: string | null;
  note?: DraftedNote;
};

/** Where an activity stands this quarter: the percentage suggests the status, and the status the percentage. */
export function ActivityItem({ activity, ...item }: ItemProps & { activity: ActivityFactsFragment }) {
  const translate = useTranslate();
  const { value, write } = useCardDraft();
  const drafted = (value(item.path) ?? {}) as Drafted;
  const status = drafted.status ?? activity.status ?? null;
  const stands = (drafted.percent === undefined ? activity.percent : drafted.percent) ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const say = (change: Drafted) =>
    write(item.path, {
      status,
      percent: stands,
      reportedOn: today(),
      ...(drafted.note ? { note: drafted.note } : {}),
      ...change,
    });
  const choose = (chosen: ActivityStatus) => {
    setTyped(null);
    say({ status: chosen, percent: suggestedPercent(chosen, stands) });
  };
  const type = (text: string) => {
    setTyped(text);
    const percent = parseDecimal(text);
    if (percent !== null && percent >= 0 && percent <= 100)
      say({ percent, status: suggestedStatus(percent, status) });
  };
  return (
    <ItemRow {...item} title={activity.title} last={<ReportLine activity={activity} />}>
      <TextField
        id={`${item.path}-status`}
        select
        label={translate('activities.fields.status')}
        value={status ?? ''}
        onChange={(event) => choose(event.target.value as ActivityStatus)}
        sx={{ inlineSize: 190 }}
      >
        {activityStatuses.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`states.activity.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ inlineSize: 190 }}>
        <NumberInput
          id={`${item.path}-percent`}
          label={translate('activities.fields.percent')}
          value={typed ?? (stands === null ? '' : String(stands))}
          onChange={type}
        />
      </Box>
      {status !== null && (
        <ItemNote
          path={item.path}
          title={activity.title}
          note={drafted.note}
          onChange={(note) => say({ note })}
        />
      )}
    </ItemRow>
  );
}
