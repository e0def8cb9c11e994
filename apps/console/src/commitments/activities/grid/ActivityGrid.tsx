import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ClipboardEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useErrorText } from '../../../errors/useErrorText';
import type { ActivityFactsFragment } from '../../../generated/graphql';
import { useUnsaved } from '../useUnsaved';
import { plannedColumns, reportedColumns, type Column } from './columns';
import { GridRow } from './GridRow';
import { gridStyle } from './gridStyle';
import { cellsOf, readCell } from './readCell';
import type { RowChange } from './rowChange';
import { SaveLine } from './SaveLine';
import { useGridPlace } from './useGridPlace';
import { useRowWrites } from './useRowWrites';
import { useStatusWords } from './useStatusWords';

type ActivityGridProps = {
  /** In the order they are drawn. */
  activities: readonly ActivityFactsFragment[];
  /** Is the card being written, or reported on? */
  phase: 'planned' | 'reported';
  reportedOn: string;
  onHistory: (activity: ActivityFactsFragment) => void;
  /** Is a cell open, or not saved? */
  onUnsaved: (unsaved: boolean) => void;
  onReport?: (activity: ActivityFactsFragment) => void;
  tools?: (activity: ActivityFactsFragment, index: number) => ReactNode;
};

/** The activities to be filled in where they stand, by keyboard first. */
export function ActivityGrid({
  activities,
  phase,
  reportedOn,
  onHistory,
  onUnsaved,
  onReport,
  tools,
}: ActivityGridProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const hint = useId();
  const words = useStatusWords();
  const columns: readonly Column[] = phase === 'planned' ? plannedColumns : reportedColumns;
  const grid = useGridPlace(activities.length, columns.length);
  const { changes, faults, state, write, refuse } = useRowWrites(activities, reportedOn);
  useUnsaved(grid.edited !== null || Object.keys(changes).length > 0, onUnsaved);
  const isOpen = (activity: ActivityFactsFragment) => phase === 'planned' || activity.openToReport;

  const commit = (id: string, column: Column, typed: string): boolean => {
    const read = readCell(column.kind, typed, words);
    if (read.ok) write({ [id]: { [column.key]: read.value } });
    else refuse(id, translate(read.fault));
    return read.ok;
  };

  /** A range of a spreadsheet falls down and along from where the keyboard is. */
  const paste = (event: ClipboardEvent) => {
    if (grid.edited) return;
    event.preventDefault();
    const rows: Record<string, RowChange> = {};
    for (const [down, cells] of cellsOf(event.clipboardData.getData('text/plain')).entries()) {
      const activity = activities[grid.place.row + down];
      if (!activity || !isOpen(activity)) continue;
      for (const [along, typed] of cells.entries()) {
        const column = columns[grid.place.column + along];
        if (!column) continue;
        const read = readCell(column.kind, typed, words);
        if (!read.ok) refuse(activity.id, translate(read.fault));
        else if (read.value !== null) rows[activity.id] = { ...rows[activity.id], [column.key]: read.value };
      }
    }
    write(rows);
  };

  return (
    <>
      <Typography id={hint} variant="body2" color="textSecondary" sx={{ marginBlockEnd: 1 }}>
        {translate('activities.grid.hint')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Box
          component="table"
          role="grid"
          aria-label={translate('activities.grid.label')}
          aria-describedby={hint}
          onPaste={paste}
          sx={gridStyle}
        >
          <thead>
            <tr>
              {phase === 'reported' && <th scope="col">{translate('activities.fields.title')}</th>}
              {columns.map(({ key }) => (
                <th key={key} scope="col">
                  {translate(`activities.fields.${key}`)}
                </th>
              ))}
              <th scope="col">{translate(`activities.grid.${phase === 'planned' ? 'tools' : 'slip'}`)}</th>
            </tr>
          </thead>
          <tbody>
            {activities.map((activity, row) => (
              <GridRow
                key={activity.id}
                activity={activity}
                row={row}
                columns={columns}
                change={changes[activity.id]}
                fault={activity.id in faults ? faultText(faults[activity.id], errorText) : undefined}
                open={isOpen(activity)}
                grid={grid}
                onCommit={(column, typed) => commit(activity.id, column, typed)}
                onCancel={() => refuse(activity.id, null)}
                onReport={() => onReport?.(activity)}
                onHistory={() => onHistory(activity)}
                tools={tools?.(activity, row)}
              />
            ))}
          </tbody>
        </Box>
      </Box>
      <SaveLine state={state} />
    </>
  );
}

const faultText = (fault: unknown, errorText: (error: unknown) => string): string =>
  typeof fault === 'string' ? fault : errorText(fault);
