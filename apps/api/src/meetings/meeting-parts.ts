import type { LocalizedText } from '@iltizam/domain/languages';
import type { ParticipantDimension } from '@iltizam/domain/meetings';
import type { ShownCell } from '@iltizam/domain/small-cells';

/** Who speaks, by function: no person's name has a place here. */
export interface Speaker {
  role: LocalizedText;
  /** Reference of an institution; null where the report names none. */
  institution: string | null;
}

export interface ProgrammeItem {
  /** `HH:MM` on the country's clock. */
  start: string;
  end: string | null;
  title: LocalizedText;
  speaker: Speaker | null;
}

/** Counts of participants by one of their traits; what is kept back is null. */
export interface ParticipantTable {
  dimension: ParticipantDimension;
  cells: ShownCell[];
}

/** Whom the meeting reached by one channel. */
export interface Reach {
  channel: string;
  count: number;
  qualifier: LocalizedText | null;
  atLeast: boolean;
  asOf: string | null;
}
