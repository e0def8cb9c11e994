import { attributesOf, plain } from './xml-tags.js';

/** Words without which a part has none of the below; most parts have none of them. */
export const wordsOfActive = [
  'ddeLink',
  'instrText',
  'fldSimple',
  'event-listener',
  'dde-source',
  'dde-connection-decl',
] as const;

/** Elements that start another program, or a script when something happens. */
const active = new Set(['ddeLink', 'dde-source', 'dde-connection-decl', 'event-listener']);

const apart = /<!--.*?(?:-->|$)|<\?.*?(?:\?>|$)|<!\[CDATA\[(.*?)(?:\]\]>|$)/gsu;
const element =
  /<(?:([\w.-]+):)?(ddeLink|dde-source|dde-connection-decl|event-listener|instrText|fldChar|fldSimple)(?![\w.-])([^<]*)/gu;
const tag = /^(?:[^"'>]|"[^"]*"|'[^']*')*>/u;
const startsProgram = /\n[^\S\n]*DDE(?:AUTO)?(?!\w)/iu;

/** Does this part of an office document start a program by itself? */
export function isActive(xml: string): boolean {
  let instructions = '';
  // A text is one, whatever stands in between.
  const whole = xml.replaceAll(apart, (_, text?: string) => escaped(text ?? ''));
  for (const [, prefix, name = '', rest = ''] of whole.matchAll(element)) {
    if (active.has(name) && !(prefix === 'presentation' && turnsPage(rest))) return true;
    if (name === 'instrText') instructions += plain(rest.replace(tag, ''));
    // A field begins or ends here; between two of these its words may come in pieces.
    else if (name === 'fldChar') instructions += '\n';
    else if (name === 'fldSimple') instructions += `\n${Object.values(attributesOf(rest)).join('\n')}\n`;
  }
  return startsProgram.test(instructions);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A presentation listens for whoever turns its pages: to nothing that runs. */
const turnsPage = (rest: string): boolean =>
  Object.entries(attributesOf(rest)).every(
    ([name, value]) => !name.endsWith(':language') && !/^(?:execute|verb)$/u.test(value),
  );
