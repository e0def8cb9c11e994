import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Keeps secrets that have to be read again, so that a copy of the database alone gives none away. */
export interface SecretBox {
  /** `of` binds the secret to whom it belongs: moved to another account it cannot be read. */
  lock(secret: string, of: string): string;
  /** Null where none of the keys opens it. */
  open(locked: string, of: string): string | null;
}

/** AES-256-GCM. The first key locks; the others still open what they once locked. */
export function secretBox(keys: readonly string[]): SecretBox {
  const bytes = keys.map((key) => Buffer.from(key, 'base64'));
  return {
    lock(secret, of) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', bytes[0]!, nonce).setAAD(Buffer.from(of));
      const locked = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString('base64url');
    },
    open(locked, of) {
      const all = Buffer.from(locked, 'base64url');
      for (const key of bytes) {
        try {
          const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, 12), { authTagLength: 16 })
            .setAAD(Buffer.from(of))
            .setAuthTag(all.subarray(12, 28));
          return decipher.update(all.subarray(28), undefined, 'utf8') + decipher.final('utf8');
        } catch {
          // Locked with another key.
        }
      }
      return null;
    },
  };
}
