/** What is taken out of a part, wherever it stands in it. */
export type Taking = (xml: string) => string;

/**
 * In one piece of text or in several: programs may keep letters from being read as signs. What begins so and never ends
 * goes to the end, and no tag holds another: whatever the text, it is gone through once and not once for each beginning.
 */
const said = String.raw`(?:[^<]|<!\[CDATA\[.*?(?:\]\]>|$))*`;
const rest = String.raw`(?:\s[^<>]*)?`;
const quoted = `(?:"[^"]*"|'[^']*')`;

/** The text of the elements called so, whatever stands before their names. */
const textOf = (names: string): Taking => {
  const pattern = new RegExp(`(<(?:[\\w.-]+:)?(?:${names})${rest}(?<!/)>)${said}`, 'gsu');
  return (xml) => xml.replaceAll(pattern, '$1');
};

/** The text of every element but those: whatever else is in there was written by a program or a person of their own. */
const textBut = (names: string): Taking => {
  const pattern = new RegExp(
    `(<(?:[\\w.-]+:)?(?!(?:${names})[\\s>])[\\w.-]+${rest}(?<![/?])>)${said}`,
    'gsu',
  );
  return (xml) => xml.replaceAll(pattern, '$1');
};

const attributes = (names: string): Taking => {
  const pattern = new RegExp(`(?<=\\s)(${names})=${quoted}`, 'gu');
  return (xml) => xml.replaceAll(pattern, '$1=""');
};

/** Elements that name what a signature is made of; a document without it is whole, one that misses it is not. */
const elements = (saying: string): Taking => {
  const empty = /<(\w[\w.:-]*)\s[^<>]*(?:\/>|><\/\1>)/gu;
  return (xml) => xml.replaceAll(empty, (element) => (element.includes(saying) ? '' : element));
};

/** Which parts say who wrote, with what and where, and what is taken out of them. Their names are read in any case. */
const rules: readonly { part: RegExp; take: Taking }[] = [
  {
    part: /(?:^|\/)core\d*\.xml$|\.psmdcp$/iu,
    take: textBut('title|created|modified|language|revision|lastPrinted'),
  },
  { part: /(?:^|\/)docProps\/app\d*\.xml$/iu, take: textOf('Company|Manager|HyperlinkBase|Template') },
  { part: /(?:^|\/)docProps\/custom\d*\.xml$/iu, take: textOf('lpwstr|lpstr|bstr') },
  {
    part: /(?:^|\/)meta\.xml$/iu,
    take: textBut('title|date|creation-date|print-date|language|editing-cycles|editing-duration|generator'),
  },
  { part: /(?:^|\/)meta\.xml$/iu, take: attributes('xlink:(?:href|title)') },
  // Who commented and who changed what.
  { part: /^word\/.*\.xml$/iu, take: attributes('w\\d*:(?:author|initials|userId)') },
  { part: /^xl\/comments.*\.xml$/iu, take: textOf('author') },
  {
    part: /^(?:xl\/(?:persons|revisions)\/.*|ppt\/(?:commentAuthors|authors))\.xml$/iu,
    take: attributes('displayName|name|userName|initials|userId|providerId'),
  },
  {
    part: /(?:^|\/)(?:content|styles)\.xml$/iu,
    take: textOf('creator|creator-initials|sender-initials'),
  },
  // Where it and what it refers to lay on the writer's machine.
  { part: /^xl\/workbook\.xml$/iu, take: attributes('url|userName') },
  {
    part: /\.rels$/iu,
    take: (xml) => xml.replaceAll(/(\sTarget=)(?:"file:[^"]*"|'file:[^']*')/gu, '$1"file:///"'),
  },
  // What names a signature that is taken out.
  { part: /^\[Content_Types\]\.xml$/iu, take: elements('/_xmlsignatures/') },
  { part: /^_rels\/\.rels$/iu, take: elements('/digital-signature/') },
  { part: /^META-INF\/manifest\.xml$/iu, take: elements('META-INF/documentsignatures.xml') },
];

/** Signed with the names of whoever signed; whatever is taken out of a document breaks it. */
const signatures = /^(?:_xmlsignatures\/|META-INF\/documentsignatures\.xml$)/iu;

export const isSignature = (part: string): boolean => signatures.test(part);

/** What is taken out of this part; null where nothing is. */
export function takingFrom(part: string): Taking | null {
  const taken = rules.filter((rule) => rule.part.test(part));
  if (taken.length === 0) return null;
  return (xml) => taken.reduce((text, { take }) => take(text), xml);
}
