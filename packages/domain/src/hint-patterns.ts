/**
 * What the hints look for, on text folded by `arNorm`: small letters, no accents, plain digits. Every repetition is
 * bounded, so that no text makes a pattern slow; a test holds them to it.
 */

const separator = '[ .\\-]?';

/** Numbers of the country, however grouped: 06 12 34 56 78, +212 6…, 00212-6…. */
const phone = new RegExp(
  `(?<!\\d)(?:(?:\\+|00)${separator}212${separator}0?|0)${separator}[5-8](?:${separator}\\d){8}(?!\\d)`,
  'g',
);
/** Found by its @, which is rare: read from the front, every word might begin one. */
const email = /(?<=[\p{L}\p{N}._%+-])@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gu;
const identityCard =
  /(?:\bcine?\b|\bcnie\b|carte nationale|بطاقه التعريف|البطاقه الوطنيه)[^\n]{0,30}?\b[a-z]{1,2} ?\d{5,7}(?!\d)/g;

export const personalDataPatterns = { phone, email, identityCard } as const;

/** A stem at the beginning of an Arabic word, behind the letters that are written onto it. */
const arabic = (stems: string): string => `(?<![ء-ي])[وفبكل]{0,2}(?:ال|لل)?(?:${stems})`;
const latin = (stems: string): string => `(?<![a-z])(?:${stems})`;
const either = (ar: string, fr: string): RegExp => new RegExp(`${arabic(ar)}|${latin(fr)}`);

const offices = 'سيد|سيده|موظف|موظفه|رييس|رييسه|قايد|مدير|مديره|مقدم|طبيب|طبيبه|قاضي|عون';
const officesFr =
  'monsieur|madame|mr|mme|fonctionnaire|agent|chef|directeur|directrice|caid|president|medecin|juge|employe';

/** Signs that somebody tells of one person or of their own case. */
export const complaintPatterns = {
  COMPLAINS: either(
    'اشتكي|نشتكي|شكايه ضد|شكوي ضد|اتقدم بشكايه',
    'je porte plainte|plainte contre|reclamation contre|je me plains|complaint against|i complain',
  ),
  AGAINST_SOMEBODY: either(
    `ضد (?:ال)?(?:${offices})(?![ء-ي])|(?:مسمي|مدعو)(?:ه)?(?![ء-ي])`,
    `contre (?:le |la |l.|un |une )?(?:${officesFr})(?![a-z])|(?:le|la) nommee?(?![a-z])`,
  ),
  TREATED_BADLY: either(
    'عاملني|اهانني|ظلمني|شتمني|طلب مني رشوه|رفض (?:تسليمي|طلبي|ملفي|استقبالي)',
    'm.a (?:insultee?|refuse|humiliee?|mal recue?|menacee?)|refuse de me |insulted me|refused my',
  ),
  OWN_CASE: either(
    'ملفي(?![ء-ي])|شكايتي(?![ء-ي])|قضيتي(?![ء-ي])',
    'mon dossier|ma plainte|mon affaire|my file|my case',
  ),
} as const;
export type ComplaintSign = keyof typeof complaintPatterns;

/** The words of open government, by principle. A proposal that uses none of them may be meant for somebody else. */
export const principlePatterns = {
  TRANSPARENCY: either(
    'شفاف|نشر|معلوم|معطي|معطيات|اعلا[نم]|تقرير|تقارير|بيانات|وثيق|وثايق|محضر|محاضر|مفتوح|منفتح|انفتاح|تواصل|تجارب',
    'transparen|publi|inform|donnee|rapport|ouvert|open|communicat|report|data|archiv|acces|document',
  ),
  PARTICIPATION: either(
    'مشارك|اشراك|تشارك|تشاور|استشار|عريض|عرايض|ملتمس|مجتمع|جمعي|حوار|تمثيل|نقاش|مواطن|مدني|منتدي|منتديات|لقا',
    'particip|concert|consult|petition|societe civile|civil|associat|citoyen|citizen|dialog|debat|represent|involv',
  ),
  ACCOUNTABILITY: either(
    'مسايل|محاسب|تقييم|تتبع|مراقب|رقاب|شكاي|التزام|مرصد|معايير|حصيل|برنامج|برامج|عقوب|معاقب',
    'redevab|evaluat|suivi|control|reclamation|engagement|observatoire|account|monitor|sanction|programme',
  ),
  INTEGRITY: either(
    'نزاه|فساد|رشو|تضارب|تبليغ|مبلغ',
    'integrit|corrupt|probit|conflits? d.interet|signale|alert',
  ),
  PUBLIC_SERVICES: either(
    'خدم|ادار|مرتفق|مسطر|مساطر|تبسيط|شباك|رخص|مرفق|موسس|موظف|جماع',
    'service|administrat|usager|procedure|simplif|guichet|permis|commun|institution|agent',
  ),
  DIGITAL: either(
    'رقم|رقمن|رقمي|الكترون|منص|بواب|انترنت|تطبيق|موقع',
    'numeri|digital|platefo|portail|internet|en ligne|online|applicat|site',
  ),
  INCLUSION: either(
    'مساوا|مناصف|نسا|مرا|نوع|اعاق|هشاش|شباب|قرو|تراب|مجال|انصاف|عداله مجاليه|فقه',
    'egalit|parit|femme|genre|handicap|jeune|inclus|rural|territor|equit|women|gender|disab|youth',
  ),
  JUSTICE: either(
    'عدال|قضا|محكم|محاكم|قانون|حقوق|مدون',
    'justic|tribun|droit|loi|juridi|judicia|law|right|code',
  ),
  PUBLIC_MONEY: either(
    'ميزاني|جبا|ضريب|صفق|ماليه|نفق|استثمار',
    'budget|impot|fiscal|tax|marches? public|depense|financ|investiss|spending',
  ),
  ENVIRONMENT: either(
    'بيي|بيئ|نفاي|تلوث|مياه|غاب|مناخ|موارد',
    'environ|dechet|pollut|climat|foret|ressource|waste|water|eaux?(?![a-z])',
  ),
} as const;
export type Principle = keyof typeof principlePatterns;

/** Words so common that a few lines hold some: which Latin language a text is in. */
export const commonWords = {
  fr: new Set(
    'le la les des du de un une et en pour dans sur avec est aux par qui que au ce cette'.split(' '),
  ),
  en: new Set('the of and to in for with is by are that this their from be it should'.split(' ')),
} as const;
