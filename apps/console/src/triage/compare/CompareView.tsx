import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProposalPicker, type PickedProposal } from '../../forms/ProposalPicker';
import { ruleOf } from '../../proposals/decisions';
import { KeyCap } from '../../keyboard/KeyCap';
import { useTriageContext } from '../TriageContext';
import { askItem, itemKey, type Item } from '../useItem';
import { CandidateList } from './CandidateList';
import { ComparedPair } from './ComparedPair';
import { PairActions } from './PairActions';
import type { Candidate } from './pairs';
import { usePair } from './usePair';

/** The proposal beside those that may say the same, one pair at a time. */
export function CompareView() {
  const translate = useTranslate();
  const { item, current, close } = useTriageContext();
  if (!item.data || item.data.reference !== current) return null;
  return (
    <Box component="section" aria-label={translate('triage.compare.title')} key={current}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, marginBlockEnd: 1.5 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {translate('triage.compare.title')}
        </Typography>
        <Button color="inherit" onClick={close} startIcon={<KeyCap>Esc</KeyCap>}>
          {translate('triage.close')}
        </Button>
      </Box>
      <Comparison item={item.data} />
    </Box>
  );
}

/** Those the server offers, then the one somebody looked for by hand. */
function Comparison({ item }: { item: Item }) {
  const translate = useTranslate();
  const [picked, setPicked] = useState<PickedProposal | null>(null);
  const other = useQuery({
    queryKey: itemKey(picked?.reference ?? ''),
    queryFn: () => askItem(picked?.reference ?? ''),
    enabled: picked !== null,
  }).data;
  const pair = usePair(item);
  const shown: Candidate | null = (picked && (other ?? null)) ?? pair.candidate?.proposal ?? null;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '220px minmax(0, 1fr)' },
      }}
    >
      <Box sx={{ display: 'grid', gap: 1, alignContent: 'start' }}>
        <CandidateList
          candidates={pair.all}
          chosen={shown?.reference ?? null}
          onChoose={(reference) => {
            setPicked(null);
            pair.choose(reference);
          }}
        />
        <ProposalPicker
          label={translate('triage.compare.another')}
          plan={item.plan.reference}
          states={ruleOf('GROUP', item.workflowState)?.from ?? []}
          except={item.reference}
          value={picked}
          onChange={setPicked}
        />
      </Box>
      {shown && (
        <Box key={shown.reference}>
          <PairActions item={item} other={shown} onWalk={pair.walk} />
          <ComparedPair item={item} other={shown} />
        </Box>
      )}
    </Box>
  );
}
