import { sayNumber } from '../format/numbers.js';
import type { Channel } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

interface FigureProps {
  name: string;
  total: number;
  parts: { channel: Channel; count: number }[];
}

/** A total, and the channels it adds up from. */
export function Figure({ name, total, parts }: FigureProps) {
  const { locale, t } = useLanguage();
  return (
    <div className="figure">
      <p className="figure-total">
        <b>{sayNumber(locale, total)}</b> {name}
      </p>
      {parts.length > 1 && <ShareBar total={total} counts={parts.map(({ count }) => count)} />}
      <ul>
        {parts.map(({ channel, count }) => (
          <li key={channel}>
            <b>{sayNumber(locale, count)}</b> {t(`labels.channel.${channel}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The parts as lengths, from the side reading starts. The same numbers stand beside it as text. */
function ShareBar({ total, counts }: { total: number; counts: number[] }) {
  const { dir } = useLanguage();
  const starts = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  return (
    <svg className="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, index) => {
        const start = ((starts[index] ?? 0) / total) * 100;
        const width = (count / total) * 100;
        return (
          <rect
            key={index}
            className={`share-${index}`}
            x={dir === 'rtl' ? 100 - start - width : start}
            width={width}
            height="4"
          />
        );
      })}
    </svg>
  );
}
