/**
 * What the library does not know: the direction a cell is read in (`9 أكتوبر` would be taken for a text from the left,
 * because it begins with a figure), and that a sheet is printed as wide as the paper.
 */
export const sheetLooks = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml: string) =>
          xml
            // one-sided: a cell of text says by its side in which direction it is read.
            .replaceAll('horizontal="right"', 'horizontal="right" readingOrder="2"')
            .replaceAll('horizontal="left"', 'horizontal="left" readingOrder="1"'),
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};
