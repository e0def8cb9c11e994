import { accessToInformation } from './access-to-information.js';
import { budgetTax } from './budget-tax.js';
import { digitalGovernance } from './digital-governance.js';
import { environment } from './environment.js';
import { genderEquality } from './gender-equality.js';
import { integrity } from './integrity.js';
import { openJustice } from './open-justice.js';
import { participatoryDemocracy } from './participatory-democracy.js';
import type { ThemeBank } from './phrase.js';
import { publicServices } from './public-services.js';
import { territorialJustice } from './territorial-justice.js';

/** The words of each theme of the second national plan, by the theme's reference. */
export const banks: Readonly<Record<string, ThemeBank>> = {
  'participatory-democracy': participatoryDemocracy,
  'gender-equality': genderEquality,
  'digital-governance': digitalGovernance,
  'open-justice': openJustice,
  'budget-tax': budgetTax,
  environment,
  integrity,
  'territorial-justice': territorialJustice,
  'public-services': publicServices,
  'access-to-information': accessToInformation,
};
