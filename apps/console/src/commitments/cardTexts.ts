/** The card's own texts, each one line: what stands here is written in its section, compared and saved. */
export const cardTexts = [
  { field: 'title', multiline: false },
  { field: 'problem', multiline: true },
  { field: 'solution', multiline: true },
  { field: 'contribution', multiline: true },
  { field: 'additionalInformation', multiline: true },
] as const;
