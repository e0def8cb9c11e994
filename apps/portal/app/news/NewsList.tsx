import { paragraphsOf } from '@iltizam/domain/linked-text';
import { href } from 'react-router';
import type { NewsLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Day } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { useShown } from '../text/shown.js';

interface NewsListProps {
  news: NewsLineFragment[];
  /** One under the heading the list stands below. */
  heading: 'h2' | 'h3';
}

/** News one under the other: the day, the title, how it begins. */
export function NewsList({ news, heading: Heading }: NewsListProps) {
  const { locale } = useLanguage();
  return (
    <ul className="lines news">
      {news.map((item) => (
        <li key={item.reference} className="line">
          <p className="news-day">{item.publishedOn && <Day on={item.publishedOn} precision="DAY" />}</p>
          <div className="line-text">
            <Heading className="line-title">
              <a href={href('/:locale/news/:reference', { locale, reference: item.reference })}>
                <LocalText of={item.title} />
              </a>
            </Heading>
            <Beginning of={item} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Beginning({ of: { body } }: { of: NewsLineFragment }) {
  const shown = useShown(body);
  const [first] = body ? paragraphsOf(shown.value) : [];
  if (first === undefined) return null;
  return (
    <p className="news-begins" lang={shown.lang} dir={shown.dir}>
      {first}
    </p>
  );
}
