import { evidenceTypes } from '@iltizam/domain/evidence';

/** The name a file is offered under: the sender's, with the ending of what it is. */
export function offeredName(name: string, mediaType: string): string {
  const extension = evidenceTypes.find((type) => type.mediaType === mediaType)?.extension ?? 'bin';
  const stem = name.replace(/\.[\p{L}\p{N}]{1,5}$/u, '');
  return `${stem === '' ? 'file' : stem}.${extension}`;
}

/** Content-Disposition for any name: plain letters for old programs, all of it for the others (RFC 6266). */
export function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w. -]/gu, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
