import type { ReactNode } from 'react';

/** One column of a list: drawn as a cell on a wide screen, as a line of a card on a narrow one. */
export type Column<Row> = {
  /** The field's name: its label is `resources.<resource>.fields.<key>`. */
  key: string;
  render: (row: Row) => ReactNode;
  /** Holds names: never narrower than a few words. */
  wide?: true;
  /** The field the api can sort by, where it can. */
  sortBy?: string;
};

/** How a row is named, and where its page is; null where it has none. */
export type RowNames<Row> = {
  title: (row: Row) => ReactNode;
  path: (row: Row) => string | null;
};

export type ListRow = { id: string };

/** What a list's rows are drawn from, as a table or as cards. */
export type ListContentProps<Row extends ListRow> = {
  columns: Column<Row>[];
  names: RowNames<Row>;
};
