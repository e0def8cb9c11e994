import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { tieMeans, type TieMeans } from '@iltizam/domain/ranking';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { Choice } from '../committee/Choice';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { moved } from '../list/moved';
import { SettleTie } from './call.commands';
import { nameOf, type CallRecord, type CandidacyRecord } from './call.record';

type TieDialogProps = {
  call: CallRecord;
  tie: CallRecord['tiesToSettle'][number];
  candidacies: readonly CandidacyRecord[];
  onClose: () => void;
};

/** The order among those with the same mark, by lot or as the session decided, and why so: it is published. */
export function TieDialog({ call, tie, candidacies, onClose }: TieDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [order, setOrder] = useState(() => [...tie.candidacies]);
  const [means, setMeans] = useState<TieMeans>('LOT');
  const [reason, setReason] = useState(emptyDraft);
  const settle = useCommand(SettleTie, { done: 'calls.done.SETTLE_TIE', onDone: onClose });
  const move = (index: number, by: -1 | 1) => setOrder(moved(order, index, by));
  const name = (id: string) => {
    const found = candidacies.find((one) => one.id === id);
    return found ? nameOf(found) : '';
  };
  const label = translate('actions.candidateCall.SETTLE_TIE');
  return (
    <CommandDialog
      title={label}
      explanation={translate('calls.explain.SETTLE_TIE', { places: tie.places, mark: tie.mark })}
      submitLabel={label}
      busy={settle.isPending}
      missing={isEmptyDraft(reason) ? translate('calls.missingReason') : null}
      onSubmit={() =>
        settle.mutate({
          call: call.reference,
          version: call.version,
          order,
          means,
          reason: toInput(reason, language),
        })
      }
      onClose={onClose}
    >
      {settle.error && <ErrorNotice error={settle.error} />}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, marginBlockEnd: 2 }}>
        {order.map((id, index) => (
          <Box
            component="li"
            key={id}
            sx={{ display: 'flex', gap: 1, alignItems: 'center', borderBlockEnd: 1, borderColor: 'divider' }}
          >
            <Typography sx={{ flex: 1 }}>
              <bdi>{index + 1}</bdi> · <bdi>{name(id)}</bdi>
              {index < tie.places && (
                <Typography component="span" variant="caption" color="success" sx={{ fontWeight: 600 }}>
                  {' '}
                  {translate('calls.getsPlace')}
                </Typography>
              )}
            </Typography>
            <IconButton
              aria-label={translate('calls.earlier', { name: name(id) })}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <ArrowUpwardIcon />
            </IconButton>
            <IconButton
              aria-label={translate('calls.later', { name: name(id) })}
              disabled={index === order.length - 1}
              onClick={() => move(index, 1)}
            >
              <ArrowDownwardIcon />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Choice
        id="tie-means"
        label={translate('calls.means')}
        value={means}
        options={tieMeans}
        name={(one) => translate(`calls.tieMeans.${one}`)}
        onChange={setMeans}
      />
      <LocalTextInput
        name="tie-reason"
        label={translate('calls.reason')}
        value={reason}
        onChange={setReason}
        maximum={textLimits.reason}
        multiline
      />
    </CommandDialog>
  );
}
