import { graphql } from '../../generated';

export const ExportCardSheet = graphql(`
  mutation ExportCardSheet($input: ExportCardSheetInput!) {
    exportCardSheet(input: $input) {
      fileName
      content
    }
  }
`);

graphql(`
  fragment SheetRow on CardSheetRow {
    sheet
    row
    cell
    ordinal
    before
    after
    problem {
      code
      facts {
        name
        value
      }
    }
  }
`);

export const ImportCardSheet = graphql(`
  mutation ImportCardSheet($input: ImportCardSheetInput!) {
    importCardSheet(input: $input) {
      applied
      rows {
        ...SheetRow
      }
    }
  }
`);
