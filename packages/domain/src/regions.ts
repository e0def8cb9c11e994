import type { Locale } from './languages.js';

const region = (ar: string, fr: string, en: string): Record<Locale, string> => ({ ar, fr, en });

/** The twelve regions of Morocco by slug, as the decree of 2015 names them. */
export const regions = {
  'tanger-tetouan-al-hoceima': region(
    'طنجة - تطوان - الحسيمة',
    'Tanger-Tétouan-Al Hoceïma',
    'Tangier-Tetouan-Al Hoceima',
  ),
  oriental: region('الشرق', "L'Oriental", 'Oriental'),
  'fes-meknes': region('فاس - مكناس', 'Fès-Meknès', 'Fez-Meknes'),
  'rabat-sale-kenitra': region('الرباط - سلا - القنيطرة', 'Rabat-Salé-Kénitra', 'Rabat-Sale-Kenitra'),
  'beni-mellal-khenifra': region('بني ملال - خنيفرة', 'Béni Mellal-Khénifra', 'Beni Mellal-Khenifra'),
  'casablanca-settat': region('الدار البيضاء - سطات', 'Casablanca-Settat', 'Casablanca-Settat'),
  'marrakech-safi': region('مراكش - آسفي', 'Marrakech-Safi', 'Marrakesh-Safi'),
  'draa-tafilalet': region('درعة - تافيلالت', 'Drâa-Tafilalet', 'Draa-Tafilalet'),
  'souss-massa': region('سوس - ماسة', 'Souss-Massa', 'Souss-Massa'),
  'guelmim-oued-noun': region('كلميم - واد نون', 'Guelmim-Oued Noun', 'Guelmim-Oued Noun'),
  'laayoune-sakia-el-hamra': region(
    'العيون - الساقية الحمراء',
    'Laâyoune-Sakia El Hamra',
    'Laayoune-Sakia El Hamra',
  ),
  'dakhla-oued-ed-dahab': region('الداخلة - وادي الذهب', 'Dakhla-Oued Ed-Dahab', 'Dakhla-Oued Ed-Dahab'),
} as const satisfies Record<string, Record<Locale, string>>;
export type Region = keyof typeof regions;

export const regionNames = Object.keys(regions) as Region[];
export const isRegion = (text: string): text is Region => Object.hasOwn(regions, text);
