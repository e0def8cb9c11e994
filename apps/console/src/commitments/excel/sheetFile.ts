import { saveFile } from '../../text/saveFile';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The largest workbook the server takes with its request. */
export const LARGEST_SHEET = 180_000;

/** Offers a workbook to be kept. */
export function saveSheet(name: string, content: string): void {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  saveFile(name, new Blob([bytes], { type: XLSX }));
}

/** A chosen file as the api takes it. */
export async function readSheet(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
