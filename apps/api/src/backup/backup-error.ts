/** Why a backup is not made or not restored: a fault its operator can do something about. Nothing was changed. */
export type BackupFault =
  | 'KEY_WRONG'
  | 'KEY_BESIDE_BACKUP'
  | 'KEY_UNREADABLE'
  | 'DAMAGED'
  | 'UNKNOWN_FORMAT'
  | 'NEWER_VERSION'
  | 'NOT_EMPTY'
  | 'NO_BACKUP'
  | 'NOT_CONFIGURED'
  | 'NO_ROOM'
  | 'UNDER_WAY';

export class BackupError extends Error {
  readonly code: BackupFault;

  constructor(code: BackupFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BackupError';
    this.code = code;
  }
}

export const damaged = (what: string, cause?: unknown): BackupError =>
  new BackupError('DAMAGED', `The backup is damaged: ${what}. Take another one; nothing was changed.`, {
    cause,
  });
