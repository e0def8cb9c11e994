import type { DataPurpose } from '@iltizam/domain/personal-data';

/** The columns of a table by what they hold; personal and sensitive ones with the purpose they are held for. */
export interface TableColumns {
  /** Shown to everybody once the record is. */
  public?: readonly string[];
  /** Working data of those who run the process; references to accounts too. */
  internal?: readonly string[];
  personal?: Readonly<Record<string, DataPurpose>>;
  sensitive?: Readonly<Record<string, DataPurpose>>;
}

export type Columns = Readonly<Record<string, TableColumns>>;
