import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { BeforeCommittee } from '../committee/BeforeCommittee';
import { AdmitPanel } from './panels/AdmitPanel';
import { AskPanel } from './panels/AskPanel';
import { LaterPanel } from './panels/LaterPanel';
import { RecusePanel } from './panels/RecusePanel';
import { ReferPanel } from './panels/ReferPanel';
import { RefusePanel } from './panels/RefusePanel';
import { SplitPanel } from './panels/SplitPanel';
import { Hints } from './Hints';
import { LikelyDuplicates } from './LikelyDuplicates';
import { NotePanel } from './panels/NotePanel';
import { ConflictOfInterest } from './ConflictOfInterest';
import { ScreeningChecks } from './ScreeningChecks';
import { useTriageContext } from './TriageContext';
import type { RunCommand } from './useCommands';
import { VerbButtons } from './VerbButtons';
import { verbsOf } from './verbs';

/** What this person may decide on the proposal they read, or the panel of the decision they are making. */
export function DecisionPane({ onCommand }: { onCommand: RunCommand }) {
  const translate = useTranslate();
  const { item, panel, current } = useTriageContext();
  const data = item.data;
  if (!data || data.reference !== current) return null;
  const conflict = data.conflictOfInterest ?? null;
  const verb = verbsOf(data.actions).find((one) => one.verb === panel);
  return (
    <Box
      component="section"
      aria-label={translate('proposals.decision')}
      sx={{ display: 'grid', gap: 2, alignContent: 'start' }}
      key={data.reference}
    >
      {conflict && <ConflictOfInterest item={data} conflict={conflict} />}
      {panel === null && <BeforeCommittee proposal={data} />}
      {panel === null && <Hints hints={data.hints} />}
      {panel === null && !conflict?.blocks && <ScreeningChecks item={data} />}
      {verb?.verb === 'admit' && <AdmitPanel item={data} action={verb.action} />}
      {verb?.verb === 'refuse' && <RefusePanel item={data} action={verb.action} />}
      {verb?.verb === 'ask' && <AskPanel item={data} action={verb.action} />}
      {verb?.verb === 'refer' && <ReferPanel item={data} action={verb.action} />}
      {panel === 'later' && <LaterPanel item={data} />}
      {panel === 'recuse' && <RecusePanel item={data} />}
      {panel === 'split' && <SplitPanel item={data} />}
      {panel === 'note' && <NotePanel item={data} />}
      {panel === null && <VerbButtons item={data} onCommand={onCommand} />}
      {panel === null && !conflict?.blocks && <LikelyDuplicates item={data} />}
    </Box>
  );
}
