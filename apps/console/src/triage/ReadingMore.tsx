import Box from '@mui/material/Box';
import { Attachments } from '../attachments/Attachments';
import { filesTogether } from '../attachments/filesTogether';
import { ProposalAssignments } from '../proposals/ProposalAssignments';
import { Timeline } from '../timeline/Timeline';
import { Discussion } from './Discussion';
import { GroupMembers } from './GroupMembers';
import { Notes } from './Notes';
import type { Item } from './useItem';

/** Under the text: its files, what citizens said, what institutions answered before, and who did what until now. */
export function ReadingMore({ item }: { item: Item }) {
  return (
    <Box sx={{ display: 'grid', gap: 2, marginBlockStart: 3 }}>
      <Attachments of={filesTogether(item)} />
      <Discussion item={item} />
      <GroupMembers item={item} />
      <Notes notes={item.notes} />
      <ProposalAssignments proposal={item} />
      {item.timeline.length > 0 && <Timeline kind="proposal" steps={item.timeline} />}
    </Box>
  );
}
