import { isHeading, linkedRuns, paragraphsOf } from '@iltizam/domain/linked-text';
import type { LocalizedFragment } from '../generated/graphql.js';
import { FallbackNote } from '../text/FallbackNote.js';
import { useShown } from '../text/shown.js';
import { OutLink } from '../text/OutLink.js';

/** What the secretariat wrote, as it wrote it: paragraphs, headings, addresses that can be followed. */
export function Paragraphs({ of }: { of: LocalizedFragment | null }) {
  const shown = useShown(of);
  return (
    <div className="prose written" lang={shown.lang} dir={shown.dir}>
      <FallbackNote shown={shown} />
      {paragraphsOf(shown.value).map((paragraph, index) =>
        isHeading(paragraph) ? (
          <h2 key={index}>{paragraph}</h2>
        ) : (
          <p key={index}>
            <Linked text={paragraph} />
          </p>
        ),
      )}
    </div>
  );
}

function Linked({ text }: { text: string }) {
  return linkedRuns(text).map(({ text: run, href }, index) =>
    href === null ? (
      run
    ) : (
      <OutLink key={index} to={href}>
        <bdi dir="ltr">{run}</bdi>
      </OutLink>
    ),
  );
}
