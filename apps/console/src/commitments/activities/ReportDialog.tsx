import {
  activityStatuses,
  agreeingPercent,
  checkActivityReport,
  type ActivityStatus,
} from '@iltizam/domain/activity-rules';
import { textLimits } from '@iltizam/domain/text-limits';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ApiError } from '../../api/ApiError';
import { CommandDialog } from '../../commands/CommandDialog';
import { CommandError } from '../../commands/CommandError';
import { ConflictNotice } from '../../commands/ConflictNotice';
import { useCommand } from '../../commands/useCommand';
import { useErrorText } from '../../errors/useErrorText';
import { DayInput } from '../../forms/DayInput';
import { parseDecimal } from '@iltizam/domain/decimals';
import { NumberInput } from '../../forms/NumberInput';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../../forms/textDraft';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { today } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { plainText } from '../../text/localized';
import { ReportLine } from './ReportLine';
import { ReportActivity } from './activity.documents';

type ReportDialogProps = {
  seen: ActivityFactsFragment;
  activity: ActivityFactsFragment;
  onClose: () => void;
};

/** How far an activity is: a status and a percentage that agree, on a day. */
export function ReportDialog({ seen: first, activity, onClose }: ReportDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const errorText = useErrorText();
  const [seen, setSeen] = useState(first);
  const [status, setStatus] = useState<ActivityStatus>(first.status ?? 'IN_PROGRESS');
  const [typed, setTyped] = useState(first.percent == null ? '' : String(first.percent));
  const [reportedOn, setReportedOn] = useState<string | null>(today());
  const [note, setNote] = useState(emptyDraft);
  const report = useCommand(ReportActivity, { done: 'activities.reported', onDone: onClose });

  const chooseStatus = (chosen: ActivityStatus) => {
    setStatus(chosen);
    const { from, to } = agreeingPercent[chosen];
    // Where only one percentage agrees, nobody has to type it.
    if (from === to) setTyped(String(from));
  };

  const percent = parseDecimal(typed);
  const check = checkActivityReport({
    status,
    percent: percent ?? Number.NaN,
    reportedOn: reportedOn ?? '',
    today: today(),
    activity: activity.ordinal,
    evidence: activity.evidence.filter(({ state }) => state === 'AVAILABLE').length,
  });
  const fault = check.ok ? null : check.refusal;
  const faultText = fault && errorText(new ApiError(fault.code, fault.field, fault.facts));

  return (
    <CommandDialog
      title={translate('activities.report')}
      explanation={plainText(first.title, language)}
      submitLabel={translate('activities.send')}
      busy={report.isPending}
      missing={faultText}
      onSubmit={() => {
        if (percent === null || reportedOn === null) return;
        report.mutate({
          id: seen.id,
          version: seen.version,
          status,
          percent,
          reportedOn,
          ...(isEmptyDraft(note) ? {} : { note: toInput(note, language) }),
        });
      }}
      onClose={onClose}
    >
      <CommandError error={report.error}>
        <ConflictNotice
          resource="commitments"
          onRead={activity.version === seen.version ? undefined : () => setSeen(activity)}
        >
          {translate('conflict.seen')} <ReportLine activity={seen} /> {translate('conflict.now')}{' '}
          <ReportLine activity={activity} />
        </ConflictNotice>
      </CommandError>
      <TextField
        id="activity-status"
        select
        label={translate('activities.fields.status')}
        value={status}
        onChange={(event) => chooseStatus(event.target.value as ActivityStatus)}
      >
        {activityStatuses.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`states.activity.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <NumberInput
        id="activity-percent"
        label={translate('activities.fields.percent')}
        value={typed}
        onChange={setTyped}
        error={fault?.field === 'percent' && typed !== ''}
        helperText={translate('activities.percentHint')}
      />
      <DayInput
        name="activity-day"
        label={translate('activities.fields.reportedOn')}
        value={reportedOn}
        maximum={today()}
        onChange={setReportedOn}
      />
      <LocalTextInput
        name="activity-note"
        label={translate('activities.note')}
        value={note}
        onChange={setNote}
        maximum={textLimits.note}
      />
    </CommandDialog>
  );
}
