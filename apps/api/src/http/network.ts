import ipaddr from 'ipaddr.js';

/**
 * The network an address belongs to, as limits count it: an IPv4 address (mapped forms folded into it), or the /64
 * of an IPv6 one, which a single household can fill with addresses.
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return 'unknown';
  const folded = ipaddr.process(address);
  if (!(folded instanceof ipaddr.IPv6)) return folded.toString();
  const prefix = folded.parts.slice(0, 4).map((part) => part.toString(16));
  return `${prefix.join(':')}::/64`;
}
