/** Something asked for that the read model does not tell; graphql-js answers the operation. */
export class NotCompiled extends Error {}
