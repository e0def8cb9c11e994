import { evidenceLimits } from '@iltizam/domain/evidence';
import { checkText } from '@iltizam/domain/text-limits';
import { accepted, deny } from '../graphql/refused.js';

/** The address of a link, as it is kept: of the web, without a name or password in it. */
export function writtenLink(link: string, field = 'link'): string {
  const url = URL.parse(link.trim());
  const ofTheWeb = url !== null && ['https:', 'http:'].includes(url.protocol);
  if (!ofTheWeb || url.username !== '' || url.password !== '') deny('INVALID_INPUT', 'notALink', { field });
  const { href } = url;
  if (href.length > evidenceLimits.link)
    deny('LIMIT_EXCEEDED', 'tooLong', {
      field,
      facts: { length: href.length, maximum: evidenceLimits.link },
    });
  return href;
}

/** The name a file had, without the folders it lay in: it names, it never leads anywhere. */
export function writtenFileName(name: string): string {
  const kept = accepted(checkText(name.split(/[/\\]/u).at(-1)!, 'fileName', 'file.name'));
  if (kept === '') deny('INVALID_INPUT', 'missing', { field: 'file.name' });
  return kept;
}
