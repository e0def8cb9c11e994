import { formatNumber, formatPercent } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import { Unknown } from './LocalText';

type FigureProps = { value: number | null | undefined; percent?: boolean };

/** A number in the reader's way of writing it; unknown stays unknown. */
export function Figure({ value, percent = false }: FigureProps) {
  const language = useLanguage();
  if (value == null) return <Unknown />;
  return <bdi>{percent ? formatPercent(value, language) : formatNumber(value, language)}</bdi>;
}
