import { foundIn } from '@iltizam/domain/found-in';
import { Fragment } from 'react';
import type { LocalizedFragment } from '../generated/graphql.js';
import { FallbackNote } from '../text/FallbackNote.js';
import { type Shown, useShown } from '../text/shown.js';

/** Letters shown before the first word found, so that the line says what it is about. */
const BEFORE = 60;
const LENGTH = 220;

/** A text with the words found marked in it, as they are written there. */
export function Highlight({ of, sought }: { of: LocalizedFragment | null; sought: string }) {
  const shown = useShown(of);
  return (
    <>
      <span lang={shown.lang} dir={shown.dir}>
        <Marked text={shown.value} sought={sought} />
      </span>
      <FallbackNote shown={shown} />
    </>
  );
}

/** The part of a long text around the first word found; nothing where it holds none. */
export function Excerpt({ of, sought }: { of: LocalizedFragment | null; sought: string }) {
  const shown = useShown(of);
  const part = of && excerptOf(shown, sought);
  if (!part) return null;
  return (
    <p className="excerpt" lang={shown.lang} dir={shown.dir}>
      <Marked text={part} sought={sought} />
    </p>
  );
}

function excerptOf({ value }: Shown, sought: string): string | null {
  const text = value.replaceAll(/\s+/g, ' ');
  const [first] = foundIn(text, sought);
  if (!first) return null;
  // Begins and ends between words.
  const start = first.from > BEFORE ? text.indexOf(' ', first.from - BEFORE) + 1 : 0;
  const rest = text.slice(start, start + LENGTH);
  const cut = start + LENGTH < text.length;
  return `${start > 0 ? '… ' : ''}${cut ? rest.slice(0, rest.lastIndexOf(' ')) : rest}${cut ? ' …' : ''}`;
}

function Marked({ text, sought }: { text: string; sought: string }) {
  const parts = foundIn(text, sought);
  return (
    <>
      {parts.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(parts[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(parts.at(-1)?.to ?? 0)}
    </>
  );
}
