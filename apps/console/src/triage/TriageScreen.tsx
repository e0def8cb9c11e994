import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { visuallyHidden } from '../layout/visuallyHidden';
import { EndOfSession } from './EndOfSession';
import { Overlays } from './Overlays';
import { useTemplates } from './panels/useTemplates';
import { Panes } from './Panes';
import { ProblemNotice } from './ProblemNotice';
import { TabbedPanes } from './TabbedPanes';
import { TriageBar } from './TriageBar';
import { TriageContext } from './TriageContext';
import { TriageFrame } from './TriageFrame';
import { useCommands } from './useCommands';
import { useDueOn } from './useDueOn';
import { useTriage } from './useTriage';

/** The committee's queue: what waits at the start, what is read in the middle, what is decided at the end. */
export function TriageScreen({ plan }: { plan: string }) {
  const triage = useTriage(plan);
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const run = useCommands(triage);
  // Had before the first decision, so that their texts and days are there with its panel.
  useTemplates();
  useDueOn();
  const { queue, started, current, ended, announcer } = triage;
  const finished = ended || current === null;
  return (
    <TriageContext value={triage}>
      <TriageFrame bar={<TriageBar onCommand={run} />}>
        <ProblemNotice />
        {queue.error && !queue.rows && (
          <ErrorNotice error={queue.error} onRetry={() => void queue.refetch()} />
        )}
        {!started && !queue.error && <LoadingPage />}
        {started && (wide ? <Panes onCommand={run} finished={finished} /> : null)}
        {started &&
          !wide &&
          (finished ? (
            <Box sx={{ p: 2 }}>
              <EndOfSession />
            </Box>
          ) : (
            <TabbedPanes onCommand={run} />
          ))}
      </TriageFrame>
      <Overlays />
      <Box role="status" aria-live="polite" sx={visuallyHidden}>
        {announcer.text}
      </Box>
    </TriageContext>
  );
}
