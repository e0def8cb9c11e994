import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { ExportCardSheetPayload, ImportCardSheetPayload } from './card-sheet.type.js';
import { exportCardSheet, ExportCardSheetInput } from './export-card-sheet.command.js';
import { importCardSheet, ImportCardSheetInput } from './import-card-sheet.command.js';

@Resolver()
export class CardSheetResolver {
  @Mutation(() => ExportCardSheetPayload, {
    description: "Gives a card's activities and measurements as a workbook, to be edited and sent back.",
  })
  exportCardSheet(
    @Ctx() context: Context,
    @Arg('input', () => ExportCardSheetInput, { description: 'Which card.' }) input: ExportCardSheetInput,
  ): Promise<ExportCardSheetPayload> {
    return exportCardSheet(context, input);
  }

  @Mutation(() => ImportCardSheetPayload, {
    description:
      'Takes an edited workbook: reports of activities and new measurements, by the rules of reporting them one by one. All rows are written, or none; a dry run says which would be.',
  })
  importCardSheet(
    @Ctx() context: Context,
    @Arg('input', () => ImportCardSheetInput, { description: 'The workbook.' }) input: ImportCardSheetInput,
  ): Promise<ImportCardSheetPayload> {
    return importCardSheet(context, input);
  }
}
