import { BulkDialog } from './bulk/BulkDialog';
import { ConflictDialog } from './ConflictDialog';
import { HelpSheet } from './HelpSheet';
import { MyDecisionsDrawer } from './MyDecisionsDrawer';
import { useTriageContext } from './TriageContext';
import { ViewsDialog } from './views/ViewsDialog';

/** What lies over the screen, one at a time; a conflict comes before all. */
export function Overlays() {
  const { overlay, setOverlay, isConflict } = useTriageContext();
  const close = () => setOverlay(null);
  if (isConflict) return <ConflictDialog />;
  if (overlay === 'help') return <HelpSheet onClose={close} />;
  if (overlay === 'mine') return <MyDecisionsDrawer onClose={close} />;
  if (overlay === 'bulk') return <BulkDialog onClose={close} />;
  if (overlay === 'views') return <ViewsDialog onClose={close} />;
  return null;
}
