/** Who the api is at the database while it answers somebody who may see little: a role with that much before its eyes. */
export const wallRoles = ['iltizam_public', 'iltizam_officer'] as const;
export type WallRole = (typeof wallRoles)[number];

/** The schema whose views stand before tables of the same name for a role; the role itself has its name. */
export const viewsOf = (role: WallRole): string => role.replace('iltizam_', 'seen_by_');

/** A setting of the connection: the references of the institutions an officer acts for, separated by commas. */
export const OWN_INSTITUTIONS = 'iltizam.institutions';
