/** The Sustainable Development Goals, by their numbers. */
export const sdgs = Array.from({ length: 17 }, (_, index) => index + 1);
