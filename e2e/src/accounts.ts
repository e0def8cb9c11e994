/** The address of an account of the demonstration. */
export const demoEmail = (account: string): string => `${account}@demo.iltizam.test`;

/** The ministry carries on what the reform department led: cards 10, 11 and 12 are its own. */
export const OFFICER = 'officer.digital-transition';
