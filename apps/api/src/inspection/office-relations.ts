/** What a program opens by itself, wherever it lies. A link is opened by who reads, and a picture runs nothing. */
const opened = /\/(?:attachedTemplate|oleObject|frame|subDocument)$/iu;
/** On the reader's own disk, where nobody else put anything: the template of who wrote lay there, on most machines. */
const onDisk = /^(?:file:\/\/(?:localhost)?\/(?![\\/]|%2f|%5c)|[a-z]:[\\/](?![\\/]))/iu;

const relationship = /^(?:[\w.-]+:)?Relationship(?=\s)/u;
/** One after the other: a text may hold what looks like another. */
const attribute = /\s*([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/guy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Does an office document have its reader open something elsewhere, by what it says it is related to? */
export const relationFault = (xml: string): boolean =>
  xml.split('<').some((tag) => {
    const [name] = relationship.exec(tag) ?? [];
    if (name === undefined) return false;
    const { Type = '', TargetMode = '', Target = '' } = attributesOf(tag.slice(name.length));
    return TargetMode.toLowerCase() === 'external' && opened.test(Type) && !onDisk.test(Target);
  });

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(text.matchAll(attribute), ([, name, one, other]) => [name, plain(one ?? other ?? '').trim()]),
  );

/** Any letter may be written as its number. */
const plain = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/giu, (all, hex, decimal, name) =>
    name === undefined
      ? letter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (entities[name] ?? all),
  );

const letter = (code: number): string => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '');
