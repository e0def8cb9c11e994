const numbered = (letter: string, digits: number) => (plan: string, number: number) =>
  `${plan}-${letter}${String(number).padStart(digits, '0')}`;

/** The stable public keys of a plan's records: `ma-nap-2-m09`, `ma-nap-2-c11`, `ma-nap-2-p0001`. */
export const meetingReference = numbered('m', 2);
export const commitmentReference = numbered('c', 2);
export const proposalReference = numbered('p', 4);
