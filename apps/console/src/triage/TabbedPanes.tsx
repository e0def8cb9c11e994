import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CompareView } from './compare/CompareView';
import { DecisionPane } from './DecisionPane';
import { QueuePane } from './QueuePane';
import { ReadingPane } from './ReadingPane';
import { ThumbBar } from './ThumbBar';
import { useTriageContext } from './TriageContext';
import type { RunCommand } from './useCommands';

const tabs = ['queue', 'read', 'decide'] as const;
type TabName = (typeof tabs)[number];

/** The columns as tabs; an open panel shows the tab it is in. On a phone four buttons lie under the thumb. */
export function TabbedPanes({ onCommand }: { onCommand: RunCommand }) {
  const translate = useTranslate();
  const { panel, close, go, current } = useTriageContext();
  const [chosen, setChosen] = useState<TabName>('read');
  const [shownFor, setShownFor] = useState(current);
  // The next proposal is there to be read, whatever tab the last one was decided in.
  if (shownFor !== current) {
    setShownFor(current);
    setChosen('read');
  }
  const shown: TabName = panel === null ? chosen : 'decide';
  const choose = (tab: TabName) => {
    if (panel !== null) close();
    setChosen(tab);
  };
  return (
    <>
      <Tabs
        value={shown}
        onChange={(_event, tab: TabName) => choose(tab)}
        variant="fullWidth"
        aria-label={translate('triage.title')}
        sx={{
          bgcolor: 'background.paper',
          borderBlockEnd: '1px solid',
          borderColor: 'divider',
          flex: 'none',
        }}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab}
            value={tab}
            id={`triage-tab-${tab}`}
            aria-controls={`triage-pane-${tab}`}
            label={translate(`triage.tabs.${tab}`)}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={`triage-pane-${shown}`}
        aria-labelledby={`triage-tab-${shown}`}
        sx={{
          flex: 1,
          p: shown === 'queue' ? 0 : 2,
          bgcolor: shown === 'read' ? undefined : 'background.paper',
        }}
      >
        {shown === 'queue' && (
          <QueuePane
            onChoose={(reference) => {
              go(reference);
              setChosen('read');
            }}
          />
        )}
        {shown === 'read' && <ReadingPane />}
        {shown === 'decide' &&
          (panel === 'duplicate' ? <CompareView /> : <DecisionPane onCommand={onCommand} />)}
      </Box>
      {shown === 'read' && <ThumbBar onCommand={onCommand} />}
    </>
  );
}
