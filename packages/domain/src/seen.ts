/**
 * What takes no ink: all that Unicode has programs leave out, fillers that count as letters among it, and signs drawn as
 * nothing of which its list does not speak: the empty cell of braille, the blanks of hieroglyphs, the null note head.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\u{13441}\u{13442}\u{1D159}]/gu;

/** The text as a reader sees it: without what nobody sees, and however wide a space is, it is one. */
export const asSeen = (text: string): string => text.replaceAll(unseen, '').replaceAll(/\s+/gu, ' ').trim();

/** Marks, dots and characters nobody sees are no words. */
export const saysNothing = (text: string | null | undefined): boolean =>
  !/[\p{L}\p{N}]/u.test(asSeen(text ?? ''));
