import Box from '@mui/material/Box';
import { CompareView } from './compare/CompareView';
import { DecisionPane } from './DecisionPane';
import { EndOfSession } from './EndOfSession';
import { QueuePane } from './QueuePane';
import { ReadingPane } from './ReadingPane';
import { useTriageContext } from './TriageContext';
import type { RunCommand } from './useCommands';

const pane = { minHeight: 0, overflowY: 'auto', p: 2 } as const;

/** The three columns; comparing two proposals takes the place of reading one and deciding. */
export function Panes({ onCommand, finished }: { onCommand: RunCommand; finished: boolean }) {
  const { panel } = useTriageContext();
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: { md: '232px minmax(0, 1fr) 288px', lg: '300px minmax(0, 1fr) 340px' },
      }}
    >
      <Box
        sx={{
          ...pane,
          p: 0,
          bgcolor: 'background.paper',
          borderInlineEnd: '1px solid',
          borderColor: 'divider',
        }}
      >
        <QueuePane />
      </Box>
      {finished && (
        <Box sx={{ ...pane, gridColumn: 'span 2' }}>
          <EndOfSession />
        </Box>
      )}
      {!finished && panel === 'duplicate' && (
        <Box sx={{ ...pane, gridColumn: 'span 2' }}>
          <CompareView />
        </Box>
      )}
      {!finished && panel !== 'duplicate' && (
        <>
          <Box sx={pane}>
            <ReadingPane />
          </Box>
          <Box
            sx={{
              ...pane,
              bgcolor: 'background.paper',
              borderInlineStart: '1px solid',
              borderColor: 'divider',
            }}
          >
            <DecisionPane onCommand={onCommand} />
          </Box>
        </>
      )}
    </Box>
  );
}
