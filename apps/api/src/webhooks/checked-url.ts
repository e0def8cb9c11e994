import ipaddr from 'ipaddr.js';
import type { Env } from '../env.js';
import { deny } from '../graphql/refused.js';

const LONGEST = 2_000;

/**
 * An address messages may be sent to. Names are looked at again when they are resolved, at every attempt; a demonstration
 * tells programs of its own machine too.
 */
export function checkedUrl(typed: string, mode: Env['mode']): string {
  const url = typed.length <= LONGEST ? URL.parse(typed) : null;
  const protocols = mode === 'demo' ? ['https:', 'http:'] : ['https:'];
  if (!url || !protocols.includes(url.protocol) || url.username || url.password || url.hash)
    return deny('INVALID_INPUT', 'notAnAddress', { field: 'url' });
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const isPrivate = ipaddr.isValid(host) && ipaddr.process(host).range() !== 'unicast';
  if (
    mode !== 'demo' &&
    (isPrivate || host === 'localhost' || host.endsWith('.localhost') || !/[.:]/u.test(host))
  )
    return deny('INVALID_INPUT', 'notAnAddress', { field: 'url' });
  return url.href;
}
