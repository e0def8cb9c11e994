/** Another program answers where this one should. */
export class PortInUse extends Error {}
