import { domainToUnicode } from 'node:url';
import { checkText, textLimits } from '@iltizam/domain/text-limits';
import { accepted, deny } from '../graphql/refused.js';

/** A name people read as what it is: in the letters of one of our languages. Another alphabet has letters that look the same. */
const readable = /^(?:[a-z\dàâæçéèêëîïôœùûüÿ-]+|[\p{Script=Arabic}\p{Mn}\d-]+)$/u;

/** What browsers leave out of an address, or read as a sign it is not. */
const unread = /[\p{Cc}\s\\]/u;

/** The address of a link, as it is kept: of the web, without a name or password in it, at a place whose name is readable. */
export function writtenLink(link: string, field = 'link'): string {
  const given = link.trim();
  const url = unread.test(given) ? null : URL.parse(given);
  const ofTheWeb = url !== null && ['https:', 'http:'].includes(url.protocol);
  if (!ofTheWeb || url.username !== '' || url.password !== '') deny('INVALID_INPUT', 'notALink', { field });
  const names = domainToUnicode(url.hostname).split('.');
  if (!names.every((name) => readable.test(name))) deny('INVALID_INPUT', 'notALink', { field });
  const { href } = url;
  if (href.length > textLimits.link)
    deny('LIMIT_EXCEEDED', 'tooLong', {
      field,
      facts: { length: href.length, maximum: textLimits.link },
    });
  return href;
}

/** What begins another line wherever the name is shown or sent; a text may have several, a name has one. */
const breaks = /[\n\t\p{Zl}\p{Zp}]/u;

/** The name a file had, without the folders it lay in: it names, it never leads anywhere. */
export function writtenFileName(name: string): string {
  const kept = accepted(checkText(name.split(/[/\\]/u).at(-1)!, 'fileName', 'file.name'));
  if (breaks.test(kept)) deny('INVALID_INPUT', 'controlCharacter', { field: 'file.name' });
  if (kept === '') deny('INVALID_INPUT', 'missing', { field: 'file.name' });
  return kept;
}
