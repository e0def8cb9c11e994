import type { LocalizedFragment } from '../generated/graphql.js';
import { FallbackNote } from './FallbackNote.js';
import { useShown } from './shown.js';
import { Words } from './Words.js';

interface LocalTextProps {
  of: LocalizedFragment | null;
}

/** A short text of a record, in its own language and direction, within a line of ours. */
export function LocalText({ of }: LocalTextProps) {
  const shown = useShown(of);
  return (
    <>
      <span lang={shown.lang} dir={shown.dir}>
        <Words of={shown} />
      </span>
      <FallbackNote shown={shown} />
    </>
  );
}

/** A long text of a record: one paragraph a line. */
export function LocalProse({ of }: LocalTextProps) {
  const shown = useShown(of);
  return (
    <div className="prose">
      <FallbackNote shown={shown} />
      {shown.value.split(/\n+/).map((paragraph, index) => (
        <p key={index} lang={shown.lang} dir={shown.dir}>
          <Words of={{ ...shown, value: paragraph }} />
        </p>
      ))}
    </div>
  );
}
