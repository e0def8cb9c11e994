import { Int, ObjectType } from 'type-graphql';
import { Commitment } from '../commitments/commitment.type.js';
import { Refusal } from '../graphql/available-action.type.js';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';

export const cardSheets = ['ACTIVITIES', 'MEASUREMENTS'] as const;
export type CardSheet = (typeof cardSheets)[number];

export const CardSheetEnum = graphqlEnum('CardSheet', cardSheets, "A sheet of a card's workbook.", {
  ACTIVITIES: 'Where its activities stand.',
  MEASUREMENTS: 'Values of its indicators.',
});

@ObjectType({ description: "A card's activities and measurements as a workbook." })
export class ExportCardSheetPayload {
  @StaffField(() => String, { description: 'A name for the file.' })
  fileName!: string;

  @StaffField(() => String, { description: 'The workbook (XLSX) in base64.' })
  content!: string;
}

@ObjectType({ description: 'A row of the workbook that says something new, or that cannot be taken.' })
export class CardSheetRow {
  @StaffField(() => CardSheetEnum, { description: 'The sheet it stands in.' })
  sheet!: CardSheet;

  @StaffField(() => Int, { description: 'Number of the row in the sheet.' })
  row!: number;

  @StaffField(() => String, { description: 'The cell that is new or at fault, such as `H4`.' })
  cell!: string;

  @StaffField(() => Int, {
    nullable: true,
    description: 'Number of the activity or indicator on the card; null where the row is of none.',
  })
  ordinal!: number | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'What it said before; null where nothing was said.',
  })
  before!: string | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'What it says now; null where it cannot be read.',
  })
  after!: string | null;

  @StaffField(() => Refusal, { nullable: true, description: 'Why it cannot be taken; null where it can.' })
  problem!: Refusal | null;
}

@ObjectType({ description: 'What a workbook would change, or changed: all of it, or nothing.' })
export class ImportCardSheetPayload {
  @StaffField(() => Boolean, {
    description: 'Was it written? Nothing is where one row has a problem, or in a dry run.',
  })
  applied!: boolean;

  @StaffField(() => [CardSheetRow], { description: 'The rows that say something new, in their order.' })
  rows!: CardSheetRow[];

  @StaffField(() => Commitment, { description: 'The commitment as it stands now.' })
  commitment!: Commitment;
}
