/** Stable codes of what can go wrong between the api and its database before the first query. */
export type DatabaseFault =
  | 'DATABASE_URL_INVALID'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_REFUSED'
  | 'DATABASE_MISSING'
  | 'DATABASE_UNSUITABLE'
  | 'DATABASE_NOT_SHIPPED'
  | 'DATABASE_START_FAILED'
  | 'DATABASE_LOST'
  | 'DATA_DIR_IN_USE'
  | 'DATA_DIR_UNREACHABLE';

/** A fault the operator can do something about: its message is the whole story, no stack is needed. */
export class DatabaseError extends Error {
  readonly code: DatabaseFault;

  constructor(code: DatabaseFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}
